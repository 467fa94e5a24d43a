using System.Text.Json;
using TemplateGen.Definitions;
using TemplateGen.Sandbox.Checks;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;
using TemplateGen.Sandbox.Templates;

namespace TemplateGen.Sandbox.Messages;

/// <summary>Shows a header with what was sent for it.</summary>
internal static class HeaderRenderer
{
    public static MessageHeader? Render(Header? header, SentComponent? sent) => header switch
    {
        TextHeader { Text: { } text } => new MessageHeader("TEXT", text.FillIn(TextCheck.Values(text.Keys(), sent))),
        MediaHeader media when sent is { Parameters: [var parameter] } => new MessageHeader(media.Kind.ToString().ToUpperInvariant(), NameOf(parameter.Media)),
        LocationHeader when sent is { Parameters: [var parameter] } => new MessageHeader("LOCATION", NameOf(parameter.Json.Find("location"))),
        ProductHeader when sent is { Parameters: [var parameter] } => new MessageHeader("PRODUCT", parameter.Json.Find("product").Text("product_retailer_id") ?? ""),
        _ => null,
    };

    public static string NameOf(SentMedia? media) => media?.FileName ?? media?.Link ?? media?.Id ?? "";

    /// <summary>What a place is called: <c>name</c> to Meta, <c>label</c> in CM.com's free-form messages; else its coordinates.</summary>
    public static string NameOf(JsonElement? location)
        => location.Text("name") ?? location.Text("label") ?? FormattableString.Invariant($"{location?.Number("latitude")}, {location?.Number("longitude")}");
}
