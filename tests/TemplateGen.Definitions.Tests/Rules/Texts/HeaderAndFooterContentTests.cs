using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class HeaderAndFooterContentReports
{
    [Theory]
    [InlineData("Sale «🎉» now", "has an emoji")]
    [InlineData("«❤️»", "has an emoji")]
    [InlineData("Sale «*»now*", "has formatting")]
    [InlineData("5 «*» off", "has formatting")]
    [InlineData("A «`»code`", "has formatting")]
    [InlineData("A «_big_» sale", "has formatting")]
    [InlineData("A «~small~» sale", "has formatting")]
    [InlineData("For «_{{1}}_» only", "has formatting")]
    [InlineData("Sale«\\n»now", "has a line break")]
    [InlineData("Sale«\\r\\n»now", "has a line break")]
    [InlineData("Sale«\\r»now", "has a line break")]
    [InlineData("Sale«\\n»\\nnow", "has a line break")]
    [InlineData("Sale«\\r»", "has a line break")]
    [InlineData("«\\n»Sale", "has a line break")]
    [InlineData("«_one _two_» three", "has formatting")]
    public void What_a_header_cannot_hold(string header, string message) =>
        Assert.Contains("The header " + message, RuleAssert.Reports("TG1501", Texts.Components(Texts.Body("Hello.") + ", " + Texts.Header(header))));

    [Fact]
    public void Each_kind_of_content_once() =>
        RuleAssert.Reports("TG1501", Texts.Own("Hello.", "\"header\": \"«*»Big* «🎉» 🎉 *sale*«\\n»now\""));

    [Fact]
    public void A_second_placeholder_in_a_header_with_the_first_as_the_related_place()
    {
        var marked = Texts.Components(Texts.Body("Hello.") + ", " + Texts.Header("For {{1}} and «{{2}}»"));
        Assert.Contains("{{2}} is a second placeholder in the header", RuleAssert.Reports("TG1501", marked));
        var text = Marked.Parse(marked).Text;
        var related = Assert.Single(Assert.Single(Definition.Check(text)).Related);
        Assert.Equal("{{1}}", text.Substring(related.Span.Start, related.Span.Length));
    }

    [Fact]
    public void A_second_and_a_third_placeholder_once() =>
        RuleAssert.Reports("TG1501", Texts.Components(Texts.Body("Hello.") + ", " + Texts.Header("For {{1}} and «{{2}}» and {{3}}")));

    [Fact]
    public void Two_placeholders_side_by_side_in_a_header_once() =>
        RuleAssert.Reports("TG1501", Texts.Components(Texts.Body("Hello.") + ", " + Texts.Header("For {{1}}«{{2}}»")));

    [Theory]
    [InlineData("«{{1}}» is yours")]
    [InlineData("«{1}» is yours")]
    [InlineData("«{name}», {other}")]
    [InlineData("«{{First Name}}» is yours")]
    [InlineData("«{{A}}» and {{1}}")]
    [InlineData("«{{1}}» and {{A}}")]
    public void The_first_placeholder_of_a_footer(string footer) =>
        Assert.Contains("The footer has a placeholder", RuleAssert.Reports("TG1501", Texts.Own("Hello.", $"\"footer\": \"{footer}\"")));

    [Fact]
    public void A_line_break_in_a_footer() =>
        Assert.Contains("The footer has a line break", RuleAssert.Reports("TG1501", Texts.Own("Hello.", "\"footer\": \"Shop«\\n»of Ada\"")));

    [Theory]
    [InlineData("header", "")]
    [InlineData("header", " \\n ")]
    [InlineData("footer", "")]
    [InlineData("footer", " ")]
    public void A_header_or_footer_that_is_empty(string part, string text) =>
        Assert.Contains($"The {part} is empty", RuleAssert.Reports("TG1501", Texts.Own("Hello.", $"\"{part}\": «\"{text}\"»")));

    [Fact]
    public void A_footer_without_text() =>
        Assert.Contains("The footer has no \"text\"", RuleAssert.Reports("TG1501", Texts.Components("""{ "type": "BODY", "text": "Hello." }, «{» "type": "FOOTER" }""")));
}

public sealed class HeaderAndFooterContentGuards
{
    [Theory]
    [InlineData("Your order {{1}}")]
    [InlineData("{{1}} is for you")]
    [InlineData("{{1}}: hello, {{1}}")]
    [InlineData("Order #7 - 100% \\\"fresh\\\" (really!)")]
    [InlineData("snake_case and other_case")]
    [InlineData("_ and _ are lines")]
    [InlineData("about ~5 or ~ 6")]
    [InlineData("_open and never closed")]
    [InlineData("closed_ and _opened")]
    [InlineData("__")]
    [InlineData("~~")]
    [InlineData("Ada™ & Co.© ®")]
    [InlineData("déjà vu, 漢字, العربية")]
    public void Plain_headers(string header) => RuleAssert.IsClean(Texts.Components(Texts.Body("Hello.") + ", " + Texts.Header(header)));

    [Fact]
    public void The_underscores_of_placeholders() =>
        RuleAssert.IsClean(Texts.Components(Texts.Body("Hello.") + ", " + Texts.Header("For {{_first_name_}}, hi"), "\"parameter_format\": \"NAMED\""));

    [Theory]
    [InlineData("Shop of Ada")]
    [InlineData("*Shop* of _Ada_ ~and~ `co`")]
    [InlineData("A smile :-{ alone")]
    public void Plain_and_formatted_footers(string footer) => RuleAssert.IsClean(Texts.Own("Hello.", $"\"footer\": \"{footer}\""));

    [Fact]
    public void A_footer_that_the_platform_writes() => RuleAssert.IsClean(Fixture.Text("otp"));

    [Fact]
    public void Anything_on_an_approved_template() =>
        RuleAssert.IsClean(Texts.Own("Hello.", "\"status\": \"APPROVED\", \"header\": \"*Sale* 🎉\\nnow\", \"footer\": \"For {1}\""));
}
