using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class PlaceholderRatioReports
{
    [Theory]
    [InlineData("Hello «{{1}}» there.", "The body has 2 words besides its placeholder, and WhatsApp is known to want at least 3: write 1 word more")]
    [InlineData("Hello {{1}} and «{{2}}» too.", "The body has 3 words besides its 2 placeholders, and WhatsApp is known to want at least 5: write 2 words more")]
    [InlineData("Hello {{1}} and {{2}} to «{{3}}» from us.", "The body has 5 words")]
    [InlineData("Hello {{1}} and {{2}} - + to «{{3}}» … from us.", "The body has 5 words")]
    [InlineData("Hello{{1}} and «{{2}}»too.", "The body has 3 words")]
    [InlineData("Hello «{{1}}».\\n", "The body has 1 word besides")]
    public void The_first_placeholder_beyond_half_the_words(string body, string message)
    {
        var findings = Definition.Check(Marked.Parse(Texts.Create(body)).Text);
        var finding = Assert.Single(findings, finding => finding.RuleId == "TG1408");
        Assert.Equal(Assert.Single(Marked.Parse(Texts.Create(body)).Spans), finding.Span);
        Assert.Contains(message, finding.Message);
        Assert.All(findings, other => Assert.True(other.RuleId is "TG1408" or "TG1411", other.RuleId));
    }

    [Fact]
    public void Six_words_beside_three_placeholders() =>
        Assert.Contains("has 6 words besides its 3 placeholders, and WhatsApp is known to want at least 7", RuleAssert.Reports("TG1408", Texts.Create("Hoy sale {{1}}-{{2}}, puerta «{{3}}», a las ocho.")));

    [Fact]
    public void One_that_stands_twice_as_one() =>
        RuleAssert.Reports("TG1408", Texts.Own("Hello {1}, {1} and «{2}», {2} yes yes."));

    [Fact]
    public void Names() => RuleAssert.Reports("TG1408", Texts.Own("Hello {first} and «{last}» there."));
}

public sealed class PlaceholderRatioGuards
{
    [Theory]
    [InlineData("Hello {{1}}, welcome to our {{2}} test.")]
    [InlineData("Hello {{1}} over there.")]
    [InlineData("Hello {{1}} and {{1}} and {{1}} too.")]
    [InlineData("x{{1}} 1 é")]
    [InlineData("Nothing.")]
    [InlineData("𝐀 {{1}} 𝐁 𝐂 𝐃")]
    public void One_word_more_than_twice_the_placeholders(string body) => RuleAssert.IsClean(Texts.Create(body));

    [Theory]
    [InlineData("您好{{1}}您")]
    [InlineData("こんにちは{{1}}さん")]
    [InlineData("カタカナ{{1}}さん")]
    [InlineData("สวัสดี{{1}}ค่ะ")]
    [InlineData("ສະບາຍດີ{{1}}ຄ່ະ")]
    [InlineData("សួស្តី{{1}}ជា")]
    [InlineData("မင်္ဂလာပါ{{1}}ပါ")]
    public void Scripts_without_spaces(string body) => RuleAssert.IsClean(Texts.Create(body));

    [Theory]
    [InlineData('\u0E00', '\u0EFF')]
    [InlineData('\u1000', '\u109F')]
    [InlineData('\u1780', '\u17FF')]
    [InlineData('\u3040', '\u312F')]
    [InlineData('\u3400', '\u9FFF')]
    [InlineData('\uF900', '\uFAFF')]
    [InlineData('\uFF66', '\uFF9F')]
    public void The_blocks_of_these_scripts_from_end_to_end(char first, char last)
    {
        Assert.All([first, last], c => Assert.DoesNotContain(Definition.Check(With(c)), finding => finding.RuleId == "TG1408"));
        Assert.All([(char)(first - 1), (char)(last + 1)], c => Assert.Contains(Definition.Check(With(c)), finding => finding.RuleId == "TG1408"));

        static string With(char c) => Texts.Create($"Hello {{{{1}}}} there{c}.");
    }

    [Theory]
    [InlineData("안녕 {{1}} 하세요")]
    [InlineData("नमस्ते {{1}} जी")]
    [InlineData("مرحبا {{1}} هنا")]
    public void Scripts_with_spaces_are_counted(string body) =>
        Assert.Contains(Definition.Check(Texts.Create(body)), finding => finding.RuleId == "TG1408");

    [Fact]
    public void A_header() => RuleAssert.IsClean(Texts.Components(Texts.Body("Hello.") + ", " + Texts.Header("For {{1}}")));

    [Fact]
    public void A_card() => RuleAssert.IsClean(Texts.Carousel([Texts.Card("Only {{1}} left"), Texts.Card("Rare.")]));

    [Fact]
    public void An_approved_template() => RuleAssert.IsClean(Texts.Create("Hello {{1}} a.", "\"status\": \"APPROVED\""));
}
