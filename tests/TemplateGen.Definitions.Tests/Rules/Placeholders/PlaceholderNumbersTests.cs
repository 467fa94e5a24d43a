using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class PlaceholderNumbersReports
{
    [Theory]
    [InlineData("Hello {{1}}, {{2}} and «{{4}}» here, as you asked us to.", "has {{4}} but no {{3}}")]
    [InlineData("Hello «{{2}}» here, as you asked us to.", "has {{2}} but no {{1}}, and WhatsApp counts placeholders from 1")]
    [InlineData("Hello «{{0}}» and {{1}} here, as you asked us to.", "has {{0}}, and WhatsApp counts placeholders from 1")]
    [InlineData("Hello {{5}}, {{1}}, {{2}} and «{{4}}» here, as you asked us to.", "has {{4}} but no {{3}}")]
    [InlineData("Hello «{{7}}» and {{7}} and {{1}} here, as you asked us to.", "has {{7}} but no {{2}}")]
    [InlineData("Hello «{{999999999}}» here, as you asked us to.", "no {{1}}")]
    public void The_first_number_after_a_gap(string body, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1401", Texts.Create(body)));

    [Theory]
    [InlineData("«{2}»")]
    [InlineData("«{{2}}»")]
    public void Our_own_shape_too(string placeholder) => RuleAssert.Reports("TG1401", Texts.Own($"Hello {placeholder} here, as you asked us to."));

    [Fact]
    public void A_header_by_itself() =>
        Assert.Contains("The header has {{2}}", RuleAssert.Reports("TG1401", Texts.Components(Texts.Header("For «{{2}}» only") + ", " + Texts.Body("Hello {{1}} here, as you asked us to."))));

    [Fact]
    public void The_address_of_a_button() =>
        Assert.Contains("The address of button 1 has {{2}}", RuleAssert.Reports("TG1401", Texts.Create("Hello.", """ "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/«{{2}}»" } ] """)));

    [Fact]
    public void The_body_of_a_card() =>
        Assert.Contains("The body of card 1 has {{3}}", RuleAssert.Reports("TG1401", Texts.Carousel([Texts.Card("Only {{1}} and «{{3}}» left."), Texts.Card("Rare.")])));

    [Fact]
    public void An_approved_template_whose_parameters_could_not_be_counted() =>
        RuleAssert.Reports("TG1401", Texts.Create("Hello {{1}} and «{{3}}» here, as you asked us to.", "\"status\": \"APPROVED\""));
}

public sealed class PlaceholderNumbersGuards
{
    [Theory]
    [InlineData("Hello {{2}}, {{3}} and {{1}} here, as you asked us to.")]
    [InlineData("Hello {{1}}, {{2}} and {{1}} here, as you asked us to.")]
    [InlineData("Hello {{first_name}} here, as you asked us to.")]
    [InlineData("Hello here, as you asked us to.")]
    public void Any_order_any_repetition_names_and_none(string body) => RuleAssert.IsClean(Texts.Own(body));

    [Fact]
    public void A_gap_that_a_malformed_placeholder_makes() => RuleAssert.Reports("TG1402", Texts.Create("Hello {{1}}, «{{2}» and {{3}} here, as you asked us to."));

    [Fact]
    public void A_gap_that_a_name_makes() => RuleAssert.Reports("TG1403", Texts.Create("Hello {{1}}, «{{second}}» and {{3}} here, as you asked us to."));

    [Fact]
    public void Single_braces_in_the_graph_s_texts() => RuleAssert.Reports("TG1409", Texts.Create("Hello «{7}» here, as you asked us to."));
}
