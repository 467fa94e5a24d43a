using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class BodyLengthReports
{
    [Fact]
    public void A_body_of_1087_characters() =>
        Assert.Equal(
            "The body is 1,087 characters long, and WhatsApp accepts 1,024: shorten it by 63.",
            RuleAssert.Reports("TG1201", Marked(new string('a', 1087))));

    [Fact]
    public void A_body_of_1025_characters() => RuleAssert.Reports("TG1201", Marked(new string('a', 1025)));

    [Fact]
    public void Single_braces_as_the_double_ones_that_are_submitted() => RuleAssert.Reports("TG1201", Marked(new string('a', 1020) + "{1}."));

    [Fact]
    public void An_emoji_as_the_two_code_units_that_it_is() => RuleAssert.Reports("TG1201", Marked(new string('a', 1023) + "😀"));

    [Theory]
    [InlineData(601, """, { "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Soon" } }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Book", "url": "https://a.example" } ] }""", "with a limited-time offer")]
    [InlineData(161, """, { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] }""", "with a single product")]
    [InlineData(161, """, { "type": "HEADER", "format": "PRODUCT" }""", "with a single product")]
    public void The_shorter_bodies_of_special_kinds(int length, string components, string kind) =>
        Assert.Contains(kind, RuleAssert.Reports("TG1201", Texts.Marketing($$"""{ "type": "BODY", "text": «"{{new string('a', length)}}"» }{{components}}""")));

    [Fact]
    public void The_body_of_a_card() =>
        RuleAssert.Reports("TG1201", Texts.Carousel([Texts.Card(new string('a', 161)), Texts.Card("Rare.")]).Replace($"\"{new string('a', 161)}\"", $"«\"{new string('a', 161)}\"»", StringComparison.Ordinal));

    private static string Marked(string body) => Texts.Own("!").Replace("\"!\"", $"«\"{body}\"»");
}

public sealed class BodyLengthGuards
{
    [Fact]
    public void A_body_of_1024_characters() => RuleAssert.IsClean(Texts.Own(new string('a', 1024)));

    [Fact]
    public void Escapes_as_the_character_that_they_stand_for() => RuleAssert.IsClean(Texts.Own(string.Concat(Enumerable.Repeat("\\u00e9", 1024))));

    [Fact]
    public void Single_braces_that_are_submitted_as_1024_characters() => RuleAssert.IsClean(Texts.Own(new string('a', 1018) + "{1}."));

    [Fact]
    public void Single_braces_of_the_graph_which_are_literal() => RuleAssert.IsClean(Texts.Create(new string('a', 1020) + "{1}."));

    [Theory]
    [InlineData(600, """, { "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Soon" } }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Book", "url": "https://a.example" } ] }""")]
    [InlineData(160, """, { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] }""")]
    [InlineData(1024, """
        , { "type": "CAROUSEL", "cards": [
            { "components": [ { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] } ] },
            { "components": [ { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] } ] } ] }
        """)]
    public void Bodies_at_the_limit_of_their_kind(int length, string components) =>
        RuleAssert.IsClean(Texts.Marketing($$"""{ "type": "BODY", "text": "{{new string('a', length)}}" }{{components}}"""));

    [Fact]
    public void A_card_body_of_160_characters() =>
        RuleAssert.IsClean(Texts.Carousel([Texts.Card(new string('a', 160)), Texts.Card("Rare.")]));

    [Fact]
    public void An_approved_body_of_any_length() => RuleAssert.IsClean(Texts.Own(new string('a', 5000), "\"status\": \"APPROVED\""));
}
