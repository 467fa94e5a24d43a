using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class BodyLengthReports
{
    [Fact]
    public void The_part_of_a_body_of_1087_characters_beyond_1024() =>
        Assert.Equal(
            "The body is 1,087 characters long, and WhatsApp accepts 1,024: shorten it by 63.",
            RuleAssert.Reports("TG1201", Texts.Own($"{A(1024)}«{A(63)}»")));

    [Fact]
    public void The_last_of_1025_characters() => RuleAssert.Reports("TG1201", Texts.Own(A(1024) + "«a»"));

    [Fact]
    public void Escapes_up_to_the_limit_and_beyond() =>
        RuleAssert.Reports("TG1201", Texts.Own(string.Concat(Enumerable.Repeat("\\u00e9", 1024)) + "«\\u00e9\\n»"));

    [Fact]
    public void A_placeholder_in_single_braces_as_the_double_ones_that_are_submitted() => RuleAssert.Reports("TG1201", Texts.Own(Words(1020) + "«{1} ok»"));

    [Fact]
    public void What_follows_placeholders_in_single_braces() => RuleAssert.Reports("TG1201", Texts.Own("a {1}" + Words(1017) + "«ab»"));

    [Fact]
    public void An_emoji_as_the_two_code_units_that_it_is_and_whole() => RuleAssert.Reports("TG1201", Texts.Own(A(1023) + "«😀»"));

    [Theory]
    [InlineData(600, """, { "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Soon" } }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Book", "url": "https://a.example" } ] }""", "with a limited-time offer")]
    [InlineData(160, """, { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] }""", "with a single product")]
    public void The_shorter_bodies_of_special_kinds(int limit, string components, string kind) =>
        Assert.Contains(kind, RuleAssert.Reports("TG1201", Texts.Marketing($"{Texts.Body(A(limit) + "«a»")}{components}")));

    [Fact]
    public void The_body_of_a_card() =>
        Assert.Contains("The body of card 2 is 161 characters long", RuleAssert.Reports("TG1201", Texts.Carousel([Texts.Card("Rare."), Texts.Card(A(160) + "«a»")])));

    internal static string A(int count) => new('a', count);

    /// <summary>Words enough for any placeholder beside them.</summary>
    internal static string Words(int length) => " one two three four five ".PadRight(length, 'a');
}

public sealed class BodyLengthGuards
{
    [Fact]
    public void A_body_of_1024_characters() => RuleAssert.IsClean(Texts.Own(BodyLengthReports.A(1024)));

    [Fact]
    public void Escapes_as_the_character_that_they_stand_for() => RuleAssert.IsClean(Texts.Own(string.Concat(Enumerable.Repeat("\\u00e9", 1024))));

    [Fact]
    public void Single_braces_that_are_submitted_as_1024_characters() => RuleAssert.IsClean(Texts.Own("a {1}" + BodyLengthReports.Words(1017)));

    [Fact]
    public void Single_braces_of_the_graph_which_are_literal() => RuleAssert.Reports("TG1409", Texts.Create(BodyLengthReports.A(1020) + "«{1}»."));

    [Theory]
    [InlineData(600, """, { "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Soon" } }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Book", "url": "https://a.example" } ] }""")]
    [InlineData(160, """, { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] }""")]
    [InlineData(1024, """
        , { "type": "CAROUSEL", "cards": [
            { "components": [ { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] } ] },
            { "components": [ { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] } ] } ] }
        """)]
    public void Bodies_at_the_limit_of_their_kind(int length, string components) =>
        RuleAssert.IsClean(Texts.Marketing($"{Texts.Body(BodyLengthReports.A(length))}{components}"));

    [Fact]
    public void A_card_body_of_160_characters() =>
        RuleAssert.IsClean(Texts.Carousel([Texts.Card(BodyLengthReports.A(160)), Texts.Card("Rare.")]));

    [Fact]
    public void An_approved_body_of_any_length() => RuleAssert.IsClean(Texts.Own(BodyLengthReports.A(5000), "\"status\": \"APPROVED\""));
}
