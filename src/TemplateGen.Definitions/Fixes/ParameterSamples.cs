using TemplateGen.Definitions.Json;
using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions.Fixes;

/// <summary>Writes samples into our <c>parameters</c>, entries that lack among them.</summary>
internal static class ParameterSamples
{
    /// <summary>The edits for all placeholders of a text that have no sample.</summary>
    public static IEnumerable<TextEdit> Edits(FixTarget target, PlacedText text, IReadOnlyList<Placeholder> placeholders)
    {
        var source = new SampleSource(target.Template, text);
        var edits = new List<TextEdit>();
        var added = new List<string>();
        foreach (var placeholder in placeholders)
        {
            if (placeholder.Sample is not null) continue;
            var sample = Edit.Quote(source.For(placeholder));
            if (source.EntryOf(placeholder) is { } entry) edits.AddRange(AddTo(target.NodeAt(entry.Span), sample));
            else added.Add(Entry(text, placeholder, sample));
        }

        return added.Count == 0 ? edits : edits.Concat(Add(target.Object, added));
    }

    private static IEnumerable<TextEdit> AddTo(JsonNode entry, string sample)
    {
        if (entry.Kind is not JsonKind.Object)
        {
            var name = entry.Kind is JsonKind.Text ? "\"name\": " + entry.Tree.Text.Substring(entry.Span.Start, entry.Span.Length) + ", " : string.Empty;
            return [new TextEdit(entry.Span, $"{{ {name}\"example\": {sample} }}")];
        }

        JsonProperty? last = null;
        foreach (var property in entry.Properties)
        {
            if (property.Name is "example") return [new TextEdit(property.Value.Span, sample)];
            last = property;
        }

        return last is { } neighbour ? Insertion.After(neighbour, "example", sample) : [new TextEdit(entry.Span, $"{{ \"example\": {sample} }}")];
    }

    private static string Entry(PlacedText text, Placeholder placeholder, string sample)
    {
        var name = placeholder.Name is { } key ? $"\"name\": {Edit.Quote(key)}, " : string.Empty;
        var place = text.Place switch
        {
            ParameterPlace.Header => ", \"in\": \"header\"",
            ParameterPlace.Button => $", \"in\": \"button\", \"button\": {Show.PlainNumber(text.Button)}",
            _ => string.Empty,
        };
        return $"{{ {name}\"example\": {sample}{place} }}";
    }

    private static IEnumerable<TextEdit> Add(JsonNode template, IReadOnlyList<string> entries)
    {
        JsonProperty? neighbour = null;
        foreach (var property in template.Properties)
        {
            if (property.Name is "parameters" && property.Value.Kind is JsonKind.Array) return Insertion.AtEnd(property.Value, entries);
            if (neighbour is null || property.Name is "body") neighbour = property;
        }

        return Insertion.After(neighbour!.Value, "parameters", $"[ {string.Join(", ", entries)} ]");
    }
}
