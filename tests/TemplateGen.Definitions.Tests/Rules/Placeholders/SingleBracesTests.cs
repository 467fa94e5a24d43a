using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class SingleBracesReports
{
    [Theory]
    [InlineData("Hello «{1}» there.", "{1} in the body is no placeholder here, and customers would see it as it stands: write {{1}}.")]
    [InlineData("Hello «{first_name}» there.", "write {{first_name}}.")]
    [InlineData("Hello «{_az09}» there.", "write {{_az09}}.")]
    [InlineData("«{1}» is for you.", "write {{1}}.")]
    public void Braces_that_look_like_a_placeholder(string body, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1409", Texts.Create(body)));

    [Fact]
    public void Each_of_several() => RuleAssert.Reports("TG1409", Texts.Create("Hello «{1}», «{2}»«{3}» and {{1}} there, as you asked."));

    [Fact]
    public void A_header_an_address_a_card_and_a_footer()
    {
        var components = Texts.Body("Hello.") + """, { "type": "HEADER", "format": "TEXT", "text": "For «{1}»" }, { "type": "FOOTER", "text": "By «{1}»" }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/«{id}»" } ] }""";
        RuleAssert.Reports("TG1409", Texts.Components(components));
        var messages = Definition.Check(Marked.Parse(Texts.Components(components)).Text).Select(finding => finding.Message).ToList();
        Assert.Contains("in the header", messages[0]);
        Assert.Contains("in the footer is no placeholder here, and customers would see it as it stands: write the value itself", messages[1]);
        Assert.Contains("in the address of button 1 is no placeholder here, and customers would see it as it stands: write {{1}}.", messages[2]);
        Assert.Contains("in the body of card 1", RuleAssert.Reports("TG1409", Texts.Carousel([Texts.Card("Only «{1}» left."), Texts.Card("Rare.")])));
    }

    [Fact]
    public void Once_and_not_its_sample_too() =>
        RuleAssert.Reports("TG1409", Texts.Components("""{ "type": "BODY", "text": "Hello «{1}» there.", "example": { "body_text": [ [ "Ada" ] ] } }"""));

    [Fact]
    public void Once_and_not_its_entry_of_parameters_too() =>
        RuleAssert.Reports("TG1409", Texts.Components("""{ "type": "BODY", "text": "Hello «{1}» there." }""", "\"parameters\": [ { \"example\": \"Ada\" } ]"));

    [Fact]
    public void The_exact_place_through_escapes() => RuleAssert.Reports("TG1409", Texts.Create("\\u00e9😀 «\\u007b1\\u007d» there."));

    [Fact]
    public void An_answer_that_is_not_approved() => RuleAssert.Reports("TG1409", Texts.Create("Hello «{1}» there.", "\"status\": \"PENDING\""));
}

public sealed class SingleBracesGuards
{
    [Theory]
    [InlineData("Hello { 1 }, {EUR}, {a-b}, {} and {é} there.")]
    [InlineData("A lone { or } or {1 there.")]
    [InlineData("Hello over there, {{{1}}} and more.")]
    [InlineData("if (a) { b(); } there")]
    [InlineData("It ends with {")]
    [InlineData("It ends with {1")]
    public void Other_braces(string body) => RuleAssert.IsClean(Texts.Create(body));

    [Theory]
    [InlineData("Hello «{{1}» there.")]
    [InlineData("Hello «{1}}» there.")]
    public void Braces_that_are_malformed_placeholders(string body) => RuleAssert.Reports("TG1402", Texts.Create(body));

    [Fact]
    public void Our_own_shape_where_they_are_placeholders() => RuleAssert.IsClean(Texts.Own("Hello {1}, there you are."));

    [Fact]
    public void An_approved_template() => RuleAssert.IsClean(Texts.Create("Hello {1} there.", "\"status\": \"APPROVED\""));
}
