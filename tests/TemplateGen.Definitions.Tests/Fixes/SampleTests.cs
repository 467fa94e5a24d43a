using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Fixes;

public sealed class MissingSampleTests
{
    private const string Body = "\"text\": \"We send you {{1}} and {{2}} with all our thanks.\"";
    private const string NamedBody = "\"text\": \"Hello {{first_name}}, your order {{order_id}} is on its way.\"";

    [Theory]
    [InlineData("""{ "type": "BODY", BODY }""", """{ "type": "BODY", BODY, "example": { "body_text": [ [ "example 1", "example 2" ] ] } }""")]
    [InlineData("""{ "type": "BODY", BODY, "example": {} }""", """{ "type": "BODY", BODY, "example": { "body_text": [ [ "example 1", "example 2" ] ] } }""")]
    [InlineData("""{ "type": "BODY", BODY, "example": { "body_text": [] } }""", """{ "type": "BODY", BODY, "example": { "body_text": [ [ "example 1", "example 2" ] ] } }""")]
    [InlineData("""{ "type": "BODY", BODY, "example": { "body_text": [ [ "tea" ] ] } }""", """{ "type": "BODY", BODY, "example": { "body_text": [ [ "tea", "example 2" ] ] } }""")]
    [InlineData("""{ "type": "BODY", BODY, "example": { "body_text": [ "tea", ] } }""", """{ "type": "BODY", BODY, "example": { "body_text": [ "tea", "example 2", ] } }""")]
    [InlineData("""{ "type": "BODY", BODY, "example": { "body_text": "t\u00e9" } }""", """{ "type": "BODY", BODY, "example": { "body_text": [ [ "té", "example 2" ] ] } }""")]
    [InlineData("""{"type":"BODY",BODY}""", """{"type":"BODY",BODY,"example": { "body_text": [ [ "example 1", "example 2" ] ] }}""")]
    public void Positional_ones_stand_in_a_row(string before, string after) =>
        Assert.False(FixAssert.Fixes("TG1406", Texts.Components(before.Expand(Body)), Texts.Components(after.Expand(Body))).IsSafe);

    [Theory]
    [InlineData("""{ "type": "BODY", BODY }""", """{ "type": "BODY", BODY, "example": { "body_text_named_params": [ { "param_name": "first_name", "example": "Camille" }, { "param_name": "order_id", "example": "A1042" } ] } }""")]
    [InlineData("""{ "type": "BODY", BODY, "example": { "body_text_named_params": [ { "param_name": "order_id", "example": "7" } ] } }""", """{ "type": "BODY", BODY, "example": { "body_text_named_params": [ { "param_name": "order_id", "example": "7" }, { "param_name": "first_name", "example": "Camille" } ] } }""")]
    [InlineData("""{ "type": "BODY", BODY, "example": { "body_text": [ [ "Noor" ] ] } }""", """{ "type": "BODY", BODY, "example": { "body_text_named_params": [ { "param_name": "first_name", "example": "Noor" }, { "param_name": "order_id", "example": "A1042" } ] } }""")]
    public void Named_ones_tell_their_name(string before, string after) => FixAssert.Fixes(
        "TG1406",
        Texts.Components(before.Expand(NamedBody), "\"parameter_format\": \"NAMED\""),
        Texts.Components(after.Expand(NamedBody), "\"parameter_format\": \"NAMED\""));

    [Fact]
    public void Lines_are_kept() => FixAssert.Fixes(
        "TG1406",
        Texts.Components("{\r\n    \"type\": \"BODY\",\r\n    BODY, // the text\r\n    \"example\": {\r\n      \"body_text\": [\r\n        [\r\n          \"tea\"\r\n        ]\r\n      ]\r\n    }\r\n  }".Expand(Body)),
        Texts.Components("{\r\n    \"type\": \"BODY\",\r\n    BODY, // the text\r\n    \"example\": {\r\n      \"body_text\": [\r\n        [\r\n          \"tea\",\r\n          \"example 2\"\r\n        ]\r\n      ]\r\n    }\r\n  }".Expand(Body)));

    [Fact]
    public void A_header_has_one() => FixAssert.Fixes(
        "TG1406",
        Texts.Components("""{ "type": "HEADER", "format": "TEXT", "text": "For {{1}}" }, { "type": "BODY", "text": "Hello there." }"""),
        Texts.Components("""{ "type": "HEADER", "format": "TEXT", "text": "For {{1}}", "example": { "header_text": [ "example 1" ] } }, { "type": "BODY", "text": "Hello there." }"""));

    [Theory]
    [InlineData("""{ "type": "URL", "text": "Go", "url": "https://a.example/{{1}}" }""", """{ "type": "URL", "text": "Go", "url": "https://a.example/{{1}}", "example": [ "a1042" ] }""")]
    [InlineData("""{ "type": "URL", "text": "Go", "url": "https://a.example/{{1}}", "example": [] }""", """{ "type": "URL", "text": "Go", "url": "https://a.example/{{1}}", "example": [ "a1042" ] }""")]
    [InlineData("""{ "type": "COPY_CODE" }""", """{ "type": "COPY_CODE", "example": "SAVE20" }""")]
    [InlineData("""{ "type": "COPY_CODE", "example": "" }""", """{ "type": "COPY_CODE", "example": "SAVE20" }""")]
    public void A_button_has_one(string before, string after) => FixAssert.Fixes("TG1406", Buttons(before), Buttons(after));

    [Theory]
    [InlineData("", """, "parameters": [ { "example": "example 1" }, { "example": "example 2" } ]""")]
    [InlineData(""", "parameters": []""", """, "parameters": [ { "example": "example 1" }, { "example": "example 2" } ]""")]
    [InlineData(""", "parameters": [ "order", { "name": "when", "type": "date" } ]""", """, "parameters": [ { "name": "order", "example": "A1042" }, { "name": "when", "type": "date", "example": "28 August 2026" } ]""")]
    [InlineData(""", "parameters": [ { "name": "order", "example": "7" } ]""", """, "parameters": [ { "name": "order", "example": "7" }, { "example": "example 2" } ]""")]
    [InlineData(""", "parameters": [ { "name": "order", "example": null, "type": "integer" }, { "name": "total", "example": "8" } ]""", """, "parameters": [ { "name": "order", "example": "3", "type": "integer" }, { "name": "total", "example": "8" } ]""")]
    [InlineData(""", "parameters": [ { "name": "order", "example": " " }, { "name": "total", "example": "8" } ]""", """, "parameters": [ { "name": "order", "example": "A1042" }, { "name": "total", "example": "8" } ]""")]
    public void In_our_own_shape_they_stand_in_parameters(string before, string after) => FixAssert.Fixes(
        "TG1406",
        Own("We send you {1} and {2} with all our thanks.", before),
        Own("We send you {1} and {2} with all our thanks.", after));

    [Fact]
    public void Ours_of_a_header_say_so() => FixAssert.Fixes(
        "TG1406",
        Own("Hello there.", """, "header": "For {guest}" """),
        Own("Hello there.", """, "parameters": [ { "name": "guest", "example": "guest", "in": "header" } ], "header": "For {guest}" """));

    [Fact]
    public void There_is_none_for_a_media_header_whose_file_nobody_uploaded() =>
        FixAssert.HasNone("TG1406", Texts.Components("""{ "type": "HEADER", "format": "IMAGE" }, { "type": "BODY", "text": "Hello there." }"""));

    private static string Buttons(string button) =>
        Texts.Components($$"""{ "type": "BODY", "text": "Hello there." }, { "type": "BUTTONS", "buttons": [ {{button}} ] }""").Replace("UTILITY", "MARKETING", StringComparison.Ordinal);

    private static string Own(string body, string more) =>
        $$"""{ "name": "order_update", "language": "en_US", "category": "UTILITY", "body": "{{body}}"{{more}} }""";
}

public sealed class SurplusSampleTests
{
    [Theory]
    [InlineData("""[ [ "a", "b", "c" ] ]""", """[ [ "a" ] ]""")]
    [InlineData("""["a","b"]""", """["a"]""")]
    [InlineData("""[ [ "a" ], [ "b" ], [ "c" ] ]""", """[ [ "a" ] ]""")]
    public void Positional_ones_go_from_the_first_too_many(string before, string after) => FixAssert.Fixes(
        "TG1406",
        Texts.Components($$$"""{ "type": "BODY", "text": "We send you {{1}} today.", "example": { "body_text": {{{before}}} } }"""),
        Texts.Components($$$"""{ "type": "BODY", "text": "We send you {{1}} today.", "example": { "body_text": {{{after}}} } }"""));

    [Fact]
    public void A_named_one_goes_by_itself() => FixAssert.Fixes(
        "TG1406",
        Texts.Components("""{ "type": "BODY", "text": "We send you {{a}} today.", "example": { "body_text_named_params": [ { "param_name": "b", "example": "B" }, { "param_name": "a", "example": "A" } ] } }""", "\"parameter_format\": \"NAMED\""),
        Texts.Components("""{ "type": "BODY", "text": "We send you {{a}} today.", "example": { "body_text_named_params": [ { "param_name": "a", "example": "A" } ] } }""", "\"parameter_format\": \"NAMED\""));

    [Fact]
    public void A_parameter_that_nothing_takes_goes() => FixAssert.Fixes(
        "TG1406",
        Texts.Own("We send you {1} today.", """ "parameters": [ { "name": "a", "example": "A" }, { "name": "b", "example": "B" } ] """),
        Texts.Own("We send you {1} today.", """ "parameters": [ { "name": "a", "example": "A" } ] """));
}

/// <summary>Short for long texts.</summary>
internal static class Expansion
{
    public static string Expand(this string text, string body) => text.Replace(", BODY", ", " + body, StringComparison.Ordinal).Replace(",BODY", "," + body, StringComparison.Ordinal).Replace("    BODY", "    " + body, StringComparison.Ordinal);
}
