using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class AdjacentPlaceholdersReports
{
    [Theory]
    [InlineData("Hello «{{1}}{{2}}», this is what you have asked us for.", "{{1}} and {{2}} in the body stand side by side")]
    [InlineData("Hello «{{1}} {{2}}», this is what you have asked us for.", "{{1}} and {{2}}")]
    [InlineData("Hello «{{1}}\\n\\t {{2}}», this is what you have asked us for.", "{{1}} and {{2}}")]
    [InlineData("Hello «{{1}} {{1}}», this is what you have asked us for.", "{{1}} and {{1}}")]
    [InlineData("Hello «{{1}}{{2}} {{3}}», this is what you have asked us for, and more.", "{{1}} and {{3}}")]
    public void A_row_of_placeholders(string body, string message) => Assert.Contains(message, RuleAssert.Reports("TG1404", Texts.Create(body)));

    [Fact]
    public void Each_row() =>
        RuleAssert.Reports("TG1404", Texts.Own("Hello «{1} {2}», this is {3}, and also «{4} {5}», which you have asked us for so many times before."));

    [Fact]
    public void Names() => RuleAssert.Reports("TG1404", Texts.Own("Hello «{first} {last}», this is what you have asked us for."));

    [Fact]
    public void A_card() => Assert.Contains("in the body of card 1", RuleAssert.Reports("TG1404", Texts.Carousel([Texts.Card("Only «{{1}} {{2}}» left."), Texts.Card("Rare.")])));

    [Fact]
    public void The_only_placeholder_of_a_header_twice() =>
        Assert.Contains("in the header", RuleAssert.Reports("TG1404", Texts.Components(Texts.Body("Hello.") + ", " + Texts.Header("Hi «{{1}} {{1}}»"))));

    [Fact]
    public void The_exact_place_through_escapes() => RuleAssert.Reports("TG1404", Texts.Create("\\u00e9😀 hello «{{1}}\\n{{2}}», this is what you have asked us for."));
}

public sealed class AdjacentPlaceholdersGuards
{
    [Theory]
    [InlineData("Hello {{1}}-{{2}}, this is what you have asked us for.")]
    [InlineData("Hello {{1}}, {{2}}, this is what you have asked us for.")]
    [InlineData("Hello {{1}}/{{2}}, this is what you have asked us for.")]
    [InlineData("Hello *{{1}}* *{{2}}*, this is what you have asked us for.")]
    [InlineData("Hello {{1}}a{{2}}, this is what you have asked us for.")]
    public void Text_or_punctuation_between(string body) => RuleAssert.IsClean(Texts.Create(body));

    [Fact]
    public void An_approved_template() => RuleAssert.IsClean(Texts.Create("Hello {{1}}{{2}} now.", "\"status\": \"APPROVED\""));

    [Fact]
    public void The_body_that_the_platform_writes() =>
        Assert.DoesNotContain(Definition.Check(Texts.Create("{{1}} {{2}}").Replace("UTILITY", "AUTHENTICATION", StringComparison.Ordinal)), finding => finding.RuleId is "TG1404" or "TG1405" or "TG1406" or "TG1408" or "TG1411");
}
