using CsCheck;

namespace TemplateGen.Tests;

public class TextValueTests
{
    // Short runs of what matters, between longer ones of anything: quotes, controls, halves of pairs, spaces, every plane.
    private static readonly Gen<string> HostileText = Gen.OneOf(
        Gen.String,
        Gen.Char["ab \"\\/<>&'\0\u0001\u001f\u007f\u0085\u2028\ud83d\ude00\ud800\udfff\n\r\té漢"].Array[0, 40].Select(chars => new string(chars)),
        Gen.Char[" a"].Array[0, 40].Select(chars => new string(chars)),
        Gen.Char['\0', '\uffff'].Array[1, 30].Select(chars => new string(chars)),
        Gen.Char[' ', '~'].Array[1, 300].Select(chars => new string(chars)));

    [Fact]
    public void Any_text_reads_back_equal_or_is_refused_for_the_right_reason()
        => HostileText.Sample(
            text =>
            {
                var expected = ExpectedCode(text);
                if (expected == 0)
                {
                    Assert.Equal(text, Written.Text((ref writer) => writer.Value(text, "value")));
                }
                else
                {
                    Assert.Equal(expected, Written.Refusal((ref writer) => writer.Value(text, "value"))?.Code);
                }
            },
            iter: 20_000);

    [Fact]
    public void Any_payload_reads_back_equal_or_is_refused()
        => HostileText.Where(text => text.Length is > 0 and <= 256).Sample(
            text =>
            {
                if (IsWholeCharacters(text))
                {
                    Assert.Equal(text, Written.Text((ref writer) => writer.Payload(text, "payload")));
                }
                else
                {
                    Assert.Equal(131009, Written.Refusal((ref writer) => writer.Payload(text, "payload"))?.Code);
                }
            },
            iter: 20_000);

    [Theory]
    [InlineData("\n")]
    [InlineData("a\rb")]
    [InlineData("12345678\t")]
    [InlineData("     ")]
    [InlineData("a     b")]
    [InlineData("1234567     8")]
    [InlineData("12345678901234     ")]
    [InlineData("      12345678")]
    public void A_line_break_a_tab_or_five_spaces_are_refused_wherever_they_stand(string text)
        => Assert.Equal(132018, Written.Refusal((ref writer) => writer.Value(text, "value"))?.Code);

    [Theory]
    [InlineData("    a    b    ")]
    [InlineData("1234    5678    9012    ")]
    public void Four_spaces_are_fine(string text) => Assert.Equal(text, Written.Text((ref writer) => writer.Value(text, "value")));

    [Fact]
    public void Five_spaces_are_found_at_every_place()
    {
        for (var before = 0; before < 40; before++)
        {
            for (var after = 0; after < 10; after++)
            {
                var four = new string('x', before) + new string(' ', 4) + new string('y', after);
                var five = new string('x', before) + new string(' ', 5) + new string('y', after);

                Assert.Null(Written.Refusal((ref writer) => writer.Value(four, "value")));
                Assert.Equal(132018, Written.Refusal((ref writer) => writer.Value(five, "value"))?.Code);
            }
        }
    }

    [Fact]
    public void The_first_refusal_counts()
    {
        var refusal = Written.Refusal((ref writer) =>
        {
            writer.Value("fine", "first");
            writer.Value("", "second");
            writer.Value("\n", "third");
        });

        Assert.Equal(131008, refusal!.Code);
        Assert.StartsWith("second:", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_missing_value_is_refused(string? text)
        => Assert.Equal(131008, Written.Refusal((ref writer) => writer.Value(text!, "value"))?.Code);

    [Fact]
    public void The_filled_in_text_must_stay_within_the_limit()
    {
        Assert.Null(Fill(fixedLength: 10, limit: 20, value: new string('a', 10), uses: 1));
        Assert.Equal(132005, Fill(fixedLength: 10, limit: 20, value: new string('a', 11), uses: 1)?.Code);
        Assert.Equal(132005, Fill(fixedLength: 10, limit: 20, value: new string('a', 6), uses: 2)?.Code);

        static WhatsAppError? Fill(int fixedLength, int limit, string value, int uses) => Written.Refusal((ref writer) =>
        {
            writer.BeginText(fixedLength, limit);
            writer.Value(value, "value", uses);
            writer.EndText();
        });
    }

    [Fact]
    public void A_huge_value_is_refused_before_it_is_copied()
        => Assert.Equal(132005, Written.Refusal((ref writer) => writer.Value(new string('a', 32_769), "value"))?.Code);

    [Fact]
    public void A_text_longer_than_the_first_buffer_is_written_whole()
    {
        var text = new string('é', 30_000);

        Assert.Equal(text, Written.Text((ref writer) => writer.Value(text, "value")));
    }

    [Fact]
    public void A_header_takes_sixty_characters()
    {
        Assert.Null(Written.Refusal((ref writer) => writer.HeaderValue(new string('a', 60), "value")));
        Assert.Equal(132005, Written.Refusal((ref writer) => writer.HeaderValue(new string('a', 61), "value"))?.Code);
    }

    [Theory]
    [InlineData("+31 (0)20-1234567", 0)]
    [InlineData("12345678901234567890", 0)]
    [InlineData("123456789012345678901", 132005)]
    [InlineData("call us", 131009)]
    [InlineData("+-()", 131009)]
    [InlineData("", 131008)]
    public void A_phone_number_is_shown_as_it_is_written(string text, int code)
        => Assert.Equal(code, Written.Refusal((ref writer) => writer.Phone(text, "value"))?.Code ?? 0);

    [Fact]
    public void The_refusal_names_the_parameter_and_not_the_value()
    {
        var refusal = Written.Refusal((ref writer) => writer.Value("Camille Martin\n", "firstName"));

        Assert.StartsWith("firstName:", refusal!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Camille", refusal.ToString(), StringComparison.Ordinal);
    }

    private static int ExpectedCode(string text)
    {
        if (text.Length == 0)
        {
            return 131008;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r' or '\t' || (i >= 4 && text.AsSpan(i - 4, 5).SequenceEqual("     ")))
            {
                return 132018;
            }

            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return 131009;
                }

                i++;
            }
        }

        return 0;
    }

    private static bool IsWholeCharacters(string text) => ExpectedCode(text.Replace('\n', '-').Replace('\r', '-').Replace('\t', '-').Replace(' ', '-')) == 0;
}
