using System.Text.Json.Nodes;
using static TemplateGen.Definitions.Schema.Nodes;

namespace TemplateGen.Definitions.Schema;

/// <summary>A component: header, body, footer, buttons, carousel, limited-time offer.</summary>
internal static class ComponentSchema
{
    private static readonly string[] Types = ["HEADER", "BODY", "FOOTER", "BUTTONS", "CAROUSEL", "LIMITED_TIME_OFFER", "CALL_PERMISSION_REQUEST"];

    private static readonly string[] Formats = ["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION", "PRODUCT"];

    /// <summary>A component whose parts have the types that reading needs.</summary>
    public static JsonObject Structure() => Of(
        ("type", "object"),
        ("properties", Of(("type", OpenWord("What the component is.", Types)))),
        ("allOf", List(
            When("HEADER", HeaderStructure()),
            When("BODY", All(With(("text", Text($"The message, of at most {Limits.Body} characters, with placeholders such as {{{{1}}}} or {{{{first_name}}}}."))), Example())),
            When("FOOTER", With(("text", Text($"One line of at most {Limits.Footer} characters, without placeholders.")))),
            When("BUTTONS", With(("buttons", All(Of(("type", OrNull("array"))), ArrayOf(Ref("button")))))),
            When("CAROUSEL", With(("cards", All(Of(("type", OrNull("array"))), ArrayOf(All(Of(("type", "object")), With(("components", All(Of(("type", OrNull("array"))), ArrayOf(Ref("component"))))))))))),
            When("LIMITED_TIME_OFFER", With(("limited_time_offer", With(("text", Text($"A heading of at most {Limits.OfferText} characters.")), ("has_expiration", Any("Whether the offer ends at a time that each send gives.")))))))));

    /// <summary>A component that the platform accepts.</summary>
    public static JsonObject Content() => All(
        When("HEADER", HeaderContent()),
        Body(Limits.Body),
        When("FOOTER", With(("text", FooterText()))),
        When("BUTTONS", With(("buttons", ButtonsContent(Limits.Buttons)))),
        When("CAROUSEL", Having(("cards", All(Of(("minItems", Limits.FewestCards), ("maxItems", Limits.MostCards)), ArrayOf(CardContent()))))),
        When("LIMITED_TIME_OFFER", With(("limited_time_offer", Having(("text", Of(("pattern", "\\S"), ("maxLength", Limits.OfferText))))))));

    /// <summary>A header component whose parts have the types that reading needs.</summary>
    public static JsonObject HeaderStructure() => All(
        With(("format", OpenWord("What the header shows.", Formats))),
        If(IsTextHeader(), With(("text", Text($"One line of at most {Limits.Header} characters, with one placeholder at most.")))),
        Example());

    /// <summary>A header that the platform accepts.</summary>
    public static JsonObject HeaderContent() => All(
        Of(("maxLength", Limits.Header), ("pattern", "^[^\\n\\r*`]*$")),
        If(
            All(Of(("type", "object")), IsTextHeader()),
            With(("text", Of(("maxLength", Limits.Header), ("pattern", "^[^\\n\\r*`]*$"))))));

    /// <summary>A component that is a limited-time offer.</summary>
    public static JsonObject IsOffer() => All(Of(("type", "object")), Having(("type", AnyCase("LIMITED_TIME_OFFER"))));

    /// <summary>A component that shows one product: a header, or a button.</summary>
    public static JsonObject ShowsProduct() => All(Of(("type", "object")), Of(("anyOf", List(
        Having(("type", AnyCase("HEADER")), ("format", AnyCase("PRODUCT"))),
        Having(("type", AnyCase("BUTTONS")), ("buttons", All(Of(("type", "array")), Contains(All(Of(("type", "object")), Having(("type", AnyCase("SPM"))))))))))));

    /// <summary>A component whose text, if it is the body, is of at most this length.</summary>
    public static JsonObject Body(int limit) => When("BODY", With(("text", BodyText(limit))));

    /// <summary>Samples; a schema cannot count them against the placeholders.</summary>
    public static JsonObject Example() => With(("example", Any("A sample for each placeholder: \"header_text\": [\"x\"], \"body_text\": [[\"x\", \"y\"]], \"header_handle\" for media; with NAMED \"body_text_named_params\": [{ \"param_name\": \"a\", \"example\": \"x\" }].")));

    /// <summary>A text of this form, or a component with it.</summary>
    public static JsonObject TextOf(JsonObject text) =>
        All(text, With(("text", text.DeepClone())));

    /// <summary>A body's text. Placeholders in single braces count for more than they measure here.</summary>
    public static JsonObject BodyText(int limit) => Of(("pattern", "\\S"), ("maxLength", limit));

    /// <summary>A footer's text.</summary>
    public static JsonObject FooterText() => Of(("pattern", "^[^\\n\\r]*$"), ("maxLength", Limits.Footer));

    /// <summary>An array of so many buttons that the platform accepts.</summary>
    public static JsonObject ButtonsContent(int limit) => All(Of(("maxItems", limit)), ArrayOf(Ref("buttonContent")));

    private static JsonObject CardContent() => With(("components", ArrayOf(All(
        Body(Limits.CardBody),
        When("BUTTONS", With(("buttons", ButtonsContent(Limits.CardButtons))))))));

    private static JsonObject IsTextHeader() => Of(("anyOf", List(Having(("format", AnyCase("TEXT"))), With(("format", Of(("type", "null")))))));
}
