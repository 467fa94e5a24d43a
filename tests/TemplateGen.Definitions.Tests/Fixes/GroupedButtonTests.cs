using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Fixes;

public sealed class GroupedButtonTests
{
    private const string Yes = """{ "type": "QUICK_REPLY", "text": "Yes" }""";
    private const string No = """{ "text": "No", "type": "quick_reply" }""";
    private const string Site = """{ "type": "URL", "text": "Site", "url": "https://a.example/{1}", "example": [ "x" ] }""";
    private const string Call = """{ "type": "PHONE_NUMBER", "text": "Call", "phone_number": "+31201234567" }""";

    [Theory]
    [InlineData(new[] { Yes, Site, No }, new[] { Yes, No, Site })]
    [InlineData(new[] { Call, No, Site, Yes }, new[] { Call, Site, No, Yes })]
    public void They_keep_their_order_and_the_first_stays_first(string[] before, string[] after) =>
        Assert.True(FixAssert.Fixes("TG1601", Buttons(before), Buttons(after)).IsSafe);

    [Fact]
    public void Comments_and_commas_stay() => FixAssert.Fixes(
        "TG1601",
        Texts.Own("Hello there.", $"\"buttons\": [\n{Yes}, // first\n{Site},\n// last\n{No},\n]"),
        Texts.Own("Hello there.", $"\"buttons\": [\n{Yes}, // first\n{No},\n// last\n{Site},\n]"));

    [Fact]
    public void Parameters_follow_their_button() => FixAssert.Fixes(
        "TG1601",
        Buttons([Yes, Site, No], """, "parameters": [ { "name": "page", "in": "button", "button": 1 } ]"""),
        Buttons([Yes, No, Site], """, "parameters": [ { "name": "page", "in": "button", "button": 2 } ]"""));

    [Fact]
    public void There_is_none_for_too_many() => FixAssert.HasNone("TG1601", Buttons([Call, Call]));

    private static string Buttons(string[] buttons, string more = "") => Texts.Own("Hello there.", $"\"buttons\": [ {string.Join(", ", buttons)} ]{more}");
}
