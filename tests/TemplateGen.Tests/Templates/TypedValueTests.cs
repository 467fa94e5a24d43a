namespace TemplateGen.Tests;

public class TypedValueTests
{
    private const char NarrowSpace = '\u202f';
    private const char NoBreakSpace = '\u00a0';

    [Theory]
    [InlineData("en_US", "1,234,567")]
    [InlineData("de", "1.234.567")]
    [InlineData("zz_ZZ", "1,234,567")]
    public void A_whole_number_is_grouped_as_the_language_does(string language, string expected)
        => Assert.Equal(expected, Written.Text((ref writer) => writer.Value(1_234_567L, "value"), language));

    [Fact]
    public void French_groups_with_a_narrow_space()
        => Assert.Equal($"1{NarrowSpace}234{NarrowSpace}567", Written.Text((ref writer) => writer.Value(1_234_567L, "value"), "fr"));

    [Theory]
    [InlineData("en_US", "1,234.50")]
    [InlineData("nl", "1.234,50")]
    public void A_decimal_keeps_its_decimals(string language, string expected)
        => Assert.Equal(expected, Written.Text((ref writer) => writer.Value(1234.50m, "value"), language));

    [Theory]
    [InlineData("en_US", 12.5, "USD", "$12.50")]
    [InlineData("en_US", 12.5, "EUR", "€12.50")]
    [InlineData("en_US", -12.5, "EUR", "-€12.50")]
    [InlineData("en_US", 1234.4, "JPY", "JPY_1,234")]
    [InlineData("en_US", 1.2344, "KWD", "KWD_1.234")]
    [InlineData("en_US", 12.5, "CAD", "CAD_12.50")]
    [InlineData("fr", 12.5, "EUR", "12,50_€")]
    [InlineData("fr", -12.5, "CHF", "-12,50_CHF")]
    [InlineData("zz_ZZ", 12.5, "SEK", "SEK_12.50")]
    public void Money_has_the_decimals_of_its_currency_and_the_notation_of_the_language(string language, double amount, string currency, string expected)
    {
        var text = Written.Text((ref writer) => writer.Value(new CurrencyAmount((decimal)amount, currency), "value"), language);

        Assert.Equal(expected, text!.Replace(NoBreakSpace, '_').Replace(' ', '_'));
    }

    [Theory]
    [InlineData("eur", 131009)]
    [InlineData("EURO", 131009)]
    [InlineData("", 131008)]
    [InlineData(null, 131008)]
    public void A_currency_is_an_ISO_code(string? currency, int code)
        => Assert.Equal(code, Written.Refusal((ref writer) => writer.Value(new CurrencyAmount(1, currency!), "value"))?.Code);

    [Theory]
    [InlineData("en_US", "Sunday, November 22, 2026")]
    [InlineData("fr", "dimanche 22 novembre 2026")]
    [InlineData("pt_BR", "domingo, 22 de novembro de 2026")]
    [InlineData("zz_ZZ", "2026-11-22")]
    public void A_date_is_written_in_the_language(string language, string expected)
        => Assert.Equal(expected, Written.Text((ref writer) => writer.Value(new DateOnly(2026, 11, 22), "value"), language));

    [Theory]
    [InlineData("en_US", "2:05 PM")]
    [InlineData("de", "14:05")]
    [InlineData("zz_ZZ", "14:05")]
    public void A_time_is_written_in_the_language(string language, string expected)
        => Assert.Equal(expected, Written.Text((ref writer) => writer.Value(new TimeOnly(14, 5), "value"), language)!.Replace(NarrowSpace, ' '));

    [Fact]
    public void A_date_and_time_keep_their_own_offset()
    {
        var value = new DateTimeOffset(2026, 11, 22, 14, 5, 0, TimeSpan.FromHours(9));

        Assert.Equal("Sonntag, 22. November 2026 14:05", Written.Text((ref writer) => writer.Value(value, "value"), "de")!.Replace(" um ", " ", StringComparison.Ordinal));
        Assert.Equal("2026-11-22 14:05", Written.Text((ref writer) => writer.Value(value, "value"), "zz_ZZ"));
    }

    [Fact]
    public void The_extremes_of_every_type_are_written_in_every_language()
    {
        foreach (var language in Languages.All)
        {
            Assert.NotNull(Written.Text((ref writer) =>
            {
                writer.Value(long.MinValue, "value");
                writer.Value(decimal.MinValue, "value");
                writer.Value(0.0000000000000000000000000001m, "value");
                writer.Value(new CurrencyAmount(decimal.MaxValue, "EUR"), "value");
                writer.Value(DateOnly.MinValue, "value");
                writer.Value(DateOnly.MaxValue, "value");
                writer.Value(TimeOnly.MaxValue, "value");
                writer.Value(DateTimeOffset.MinValue, "value");
                writer.Value(DateTimeOffset.MaxValue, "value");
            },
            language));
        }
    }

    [Fact]
    public void Every_template_language_has_a_culture()
        => Assert.DoesNotContain(Languages.All, language => LanguageCulture.For(language).Equals(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void An_address_is_absolute_and_of_the_web()
    {
        Assert.Equal("https://example.com/a%20b", Written.Text((ref writer) => writer.Value(new Uri("https://example.com/a b"), "value")));
        Assert.Equal(131009, Written.Refusal((ref writer) => writer.Value(new Uri("/a", UriKind.Relative), "value"))?.Code);
        Assert.Equal(131009, Written.Refusal((ref writer) => writer.Value(new Uri("ftp://example.com"), "value"))?.Code);
        Assert.Equal(131008, Written.Refusal((ref writer) => writer.Value((Uri)null!, "value"))?.Code);
    }
}
