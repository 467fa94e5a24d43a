using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class PunctuationAtEdgeReports
{
    [Theory]
    [InlineData("Your order is on its way to «{{1}}».", "The body has only punctuation after {{1}}")]
    [InlineData("Your order is on its way to *«{{1}}»*", "after {{1}}")]
    [InlineData("Your order is on its way to ~«{{1}}»~\\n", "after {{1}}")]
    [InlineData("Your order is on its way to `«{{1}}»`", "after {{1}}")]
    [InlineData("Your order is on its way to _«{{1}}»_ !", "after {{1}}")]
    [InlineData("*«{{1}}»*, your order is on its way.", "The body has only punctuation before {{1}}")]
    [InlineData(" ¡«{{1}}», your order is on its way!", "before {{1}}")]
    public void Only_punctuation_or_markup_beside_a_placeholder(string body, string message) => Assert.Contains(message, RuleAssert.Reports("TG1411", Texts.Create(body)));

    [Fact]
    public void Both_ends() => RuleAssert.Reports("TG1411", Texts.Own("(«{1}»), your order is on its way to «{2}»!"));

    [Fact]
    public void A_card() => RuleAssert.Reports("TG1411", Texts.Carousel([Texts.Card("Now only «{{1}}»!"), Texts.Card("Rare.")]));
}

public sealed class PunctuationAtEdgeGuards
{
    [Theory]
    [InlineData("Your order is on its way to {{1}} today.")]
    [InlineData("Your order is on its way, {{1}} €")]
    [InlineData("Your order is on its way, {{1}}. 🎉")]
    [InlineData("Your order is on its way!")]
    public void Words_or_symbols_at_both_ends(string body) => RuleAssert.IsClean(Texts.Create(body));

    [Fact]
    public void An_approved_template() => RuleAssert.IsClean(Texts.Create("*{{1}}*, your order is on its way to {{2}}.", "\"status\": \"APPROVED\""));
}
