using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class PlaceholderAtEdgeReports
{
    [Theory]
    [InlineData("«{{1}}», your order is on its way.", "The body starts with {{1}}")]
    [InlineData(" \\n«{{1}}», your order is on its way.", "The body starts with {{1}}")]
    [InlineData("Hello, your order is on its way to «{{1}}»", "The body ends with {{1}}")]
    [InlineData("Hello, your order is on its way to «{{1}}»\\r\\n ", "The body ends with {{1}}")]
    public void A_placeholder_with_nothing_before_or_after(string body, string message) => Assert.Contains(message, RuleAssert.Reports("TG1405", Texts.Create(body)));

    [Theory]
    [InlineData("«{1}», your order is on its way to «{2}»")]
    [InlineData("«{1}», your order is on its way to «{1}»")]
    [InlineData("«{name}», your order is on its way to «{place}»")]
    public void Both_ends(string body) => RuleAssert.Reports("TG1405", Texts.Own(body));

    [Fact]
    public void A_body_that_is_one_placeholder_once()
    {
        var findings = Definition.Check(Texts.Own(" {1} "));
        Assert.Contains("The body is {{1}} alone", Assert.Single(findings, finding => finding.RuleId == "TG1405").Message);
        Assert.Equal("TG1408", Assert.Single(findings, finding => finding.RuleId != "TG1405").RuleId);
    }

    [Fact]
    public void A_card() => Assert.Contains("The body of card 2 starts with {{1}}", RuleAssert.Reports("TG1405", Texts.Carousel([Texts.Card("Rare."), Texts.Card("«{{1}}» left.")])));
}

public sealed class PlaceholderAtEdgeGuards
{
    [Theory]
    [InlineData("A {{1}} is on its way.")]
    [InlineData("Your order is on its way, {{1}} a")]
    [InlineData("🎉 {{1}} is on its way 🎉")]
    [InlineData("5{{1}} is on its way to you.")]
    public void Words_or_symbols_at_both_ends(string body) => RuleAssert.IsClean(Texts.Create(body));

    [Fact]
    public void A_header() => RuleAssert.IsClean(Texts.Components(Texts.Body("Hello.") + ", " + Texts.Header("{{1}}")));

    [Fact]
    public void An_approved_template() => RuleAssert.IsClean(Texts.Create("{{1}} is here: {{2}}", "\"status\": \"APPROVED\""));
}
