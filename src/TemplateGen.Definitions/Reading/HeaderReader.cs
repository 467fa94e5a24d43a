using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions;

/// <summary>Reads a header.</summary>
internal static class HeaderReader
{
    public static Header Read(JsonNode node, TemplateScope scope, ParameterEntries.Scope entries)
    {
        if (node.Kind is not JsonKind.Object)
        {
            return new TextHeader(node.Span, null) { Text = scope.Placeholders(node, "\"header\"", new SampleSet(default, entries)) };
        }

        var format = scope.Text(node, "format", "The header's \"format\"");
        return format?.Value.ToUpperInvariant() switch
        {
            "TEXT" => ReadText(node, format, scope, entries),
            null when node.Find("text") is not null => ReadText(node, format, scope, entries),
            "IMAGE" => ReadMedia(node, format, MediaKind.Image),
            "VIDEO" => ReadMedia(node, format, MediaKind.Video),
            "DOCUMENT" => ReadMedia(node, format, MediaKind.Document),
            "LOCATION" => new LocationHeader(node.Span, format),
            "PRODUCT" => new ProductHeader(node.Span, format),
            _ => new UnknownHeader(node.Span, format),
        };
    }

    private static TextHeader ReadText(JsonNode node, JsonText? format, TemplateScope scope, ParameterEntries.Scope entries)
    {
        var samples = SampleReader.OfText(node, "header_text", "header_text_named_params", entries);
        return new TextHeader(node.Span, format)
        {
            Text = scope.Placeholders(node.Find("text"), "The header's \"text\"", samples),
        };
    }

    private static MediaHeader ReadMedia(JsonNode node, JsonText format, MediaKind kind) =>
        new(node.Span, format) { Kind = kind, Sample = SampleReader.OfMedia(node) };
}
