namespace TemplateGen.Definitions.Tests.Support;

/// <summary>Definitions that are right, but for what a test puts into them.</summary>
internal static class Texts
{
    /// <summary>Our own shape, with this body (as it stands in JSON) and more properties. Without "parameters" among them, the body's placeholders get samples.</summary>
    public static string Own(string body, string more = "") =>
        $$"""{ "name": "order_update", "language": "en_US", "category": "UTILITY", "body": "{{body}}"{{(more.Contains("\"parameters\"", StringComparison.Ordinal) ? "" : Samples.Entries(body))}}{{Comma(more)}} }""";

    /// <summary>A create request with this body, samples for its placeholders, and more properties.</summary>
    public static string Create(string body, string more = "") =>
        Components(Body(body), more);

    /// <summary>A body component, with samples for its placeholders.</summary>
    public static string Body(string body) => $$"""{ "type": "BODY", "text": "{{body}}"{{Samples.Example("body", body)}} }""";

    /// <summary>A text header, with a sample for its placeholder.</summary>
    public static string Header(string header) => $$"""{ "type": "HEADER", "format": "TEXT", "text": "{{header}}"{{Samples.Example("header", header)}} }""";

    /// <summary>A create request with these components and more properties.</summary>
    public static string Components(string components, string more = "") =>
        $$"""{ "name": "order_update", "language": "en_US", "category": "UTILITY"{{Comma(more)}}, "components": [ {{components}} ] }""";

    /// <summary>A MARKETING create request with these components and more properties.</summary>
    public static string Marketing(string components, string more = "") =>
        Components(components, more).Replace("UTILITY", "MARKETING", StringComparison.Ordinal);

    /// <summary>A create request with a body and these buttons.</summary>
    public static string Buttons(params IEnumerable<string> buttons) =>
        Components($$"""{ "type": "BODY", "text": "Hello." }, { "type": "BUTTONS", "buttons": [ {{string.Join(", ", buttons)}} ] }""");

    /// <summary>A MARKETING create request with a body, these cards and more properties.</summary>
    public static string Carousel(IEnumerable<string> cards, string more = "") =>
        Marketing($$"""{ "type": "BODY", "text": "Hello." }, { "type": "CAROUSEL", "cards": [ {{string.Join(", ", cards)}} ] }""", more);

    /// <summary>A card with a picture, this body with samples, and these buttons.</summary>
    public static string Card(string body, string buttons = """{ "type": "QUICK_REPLY", "text": "More" }""") =>
        $$"""{ "components": [ { "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [ "4::image" ] } }, {{Body(body)}}, { "type": "BUTTONS", "buttons": [ {{buttons}} ] } ] }""";

    private static string Comma(string more) => more.Length == 0 ? string.Empty : ", " + more;
}
