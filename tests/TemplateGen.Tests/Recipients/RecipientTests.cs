using CsCheck;

namespace TemplateGen.Tests;

public class RecipientTests
{
    [Theory]
    [InlineData("+31612345678")]
    [InlineData("31612345678")]
    [InlineData("0031612345678")]
    [InlineData("+31 6 12 34 56 78")]
    [InlineData("+31-6-12345678")]
    [InlineData("+31 (6) 12345678 ")]
    public void A_number_is_read_in_the_forms_that_people_write(string text)
    {
        Assert.True(Recipient.TryParse(text, out var recipient));
        Assert.Equal("+31612345678", recipient.ToUnmaskedString());
    }

    [Theory]
    [InlineData("+1234567", "8 to 15 digits")]
    [InlineData("+1234567890123456", "8 to 15 digits")]
    [InlineData("", "8 to 15 digits")]
    [InlineData("0612345678", "country code")]
    [InlineData("+0612345678", "country code")]
    [InlineData("+31 (0)6 12345678", "(0)")]
    [InlineData("+31 6 1234 O678", "digits")]
    [InlineData("(+31) 612345678", "digits")]
    [InlineData("call me", "digits")]
    [InlineData("+٣١٦١٢٣٤٥٦٧٨", "digits")]
    public void A_number_that_cannot_be_is_refused_with_the_reason(string text, string reason)
    {
        var exception = Assert.Throws<FormatException>(() => Recipient.Parse(text));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_refusal_does_not_repeat_the_number()
    {
        var exception = Assert.Throws<FormatException>(() => Recipient.Parse("+31612345678x"));

        Assert.DoesNotContain("12345678x", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shortest_and_the_longest_number_are_read()
    {
        Assert.Equal("+12345678", Recipient.Parse("12345678").ToUnmaskedString());
        Assert.Equal("+999999999999999", Recipient.Parse("999999999999999").ToUnmaskedString());
    }

    [Theory]
    [InlineData("US.13491208655302741918")]
    [InlineData("NL.ENT.a1B2")]
    public void A_user_id_is_read(string id)
    {
        var recipient = Recipient.Parse(id);

        Assert.True(recipient.IsUserId);
        Assert.Equal(id, recipient.ToUnmaskedString());
        Assert.Equal(Recipient.FromUserId(id), recipient);
    }

    [Theory]
    [InlineData("us.1349")]
    [InlineData("USA.1349")]
    [InlineData("US.")]
    [InlineData("US.13 49")]
    [InlineData("+31612345678")]
    public void What_is_no_user_id_is_refused(string id) => Assert.Throws<FormatException>(() => Recipient.FromUserId(id));

    [Fact]
    public void Null_is_an_argument_error_for_Parse_and_false_for_TryParse()
    {
        Assert.Throws<ArgumentNullException>(() => Recipient.Parse(null!));
        Assert.False(Recipient.TryParse((string?)null, null, out _));
    }

    [Fact]
    public void The_text_form_is_masked()
    {
        Assert.Equal("**********78", Recipient.Parse("+31612345678").ToString());
        Assert.Equal("*********************18", Recipient.Parse("US.13491208655302741918").ToString());
        Assert.Equal("(nobody)", default(Recipient).ToString());
    }

    [Fact]
    public void The_same_number_in_two_forms_is_the_same_recipient()
    {
        Assert.Equal(Recipient.Parse("+31612345678"), Recipient.Parse("0031 6 1234 5678"));
        Assert.NotEqual(Recipient.Parse("+31612345678"), Recipient.Parse("+31612345679"));
    }

    [Fact]
    public void Every_number_reads_back_as_itself()
        => Gen.ULong[10_000_000, 999_999_999_999_999].Sample(number => Recipient.Parse($"+{number}").ToUnmaskedString() == $"+{number}");

    [Fact]
    public void Any_text_is_read_or_refused_without_another_exception()
        => Gen.String.Sample(text => Recipient.TryParse(text, out var recipient) || recipient == default);

    [Fact]
    public void Generic_code_can_parse_it()
    {
        Assert.Equal(Recipient.Parse("+31612345678"), Parse<Recipient>("+31612345678"));

        static T Parse<T>(ReadOnlySpan<char> text)
            where T : ISpanParsable<T>
            => T.Parse(text, null);
    }

    [Fact]
    public void Reading_a_number_allocates_nothing()
    {
        Recipient.Parse("+31612345678");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Recipient.Parse("+31612345678");

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
