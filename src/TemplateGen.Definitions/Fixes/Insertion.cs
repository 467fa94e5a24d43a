using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions.Fixes;

/// <summary>Puts properties and elements into JSON, laid out like their neighbours.</summary>
internal static class Insertion
{
    /// <summary>A property after another one.</summary>
    public static IEnumerable<TextEdit> After(JsonProperty neighbour, string name, string json)
    {
        var isSpaced = neighbour.NameNode.Span.End + 1 < neighbour.Value.Span.Start;
        return After(JsonLayout.Of(neighbour), [$"\"{name}\":{(isSpaced ? " " : string.Empty)}{json}"]);
    }

    /// <summary>Elements at the end of an array.</summary>
    public static IEnumerable<TextEdit> AtEnd(JsonNode array, IReadOnlyList<string> json)
    {
        JsonNode? last = null;
        foreach (var element in array.Elements) last = element;
        return last is { } neighbour ? After(JsonLayout.Of(neighbour), json) : [new TextEdit(array.Span, $"[ {string.Join(", ", json)} ]")];
    }

    private static IEnumerable<TextEdit> After(JsonLayout neighbour, IReadOnlyList<string> items)
    {
        // On a line of its own, after the comment that belongs to the neighbour.
        if (neighbour is { LineStart: not null, LineEnd: { } lineEnd })
        {
            var isEnded = neighbour.Comma is { } comma && comma < lineEnd;
            var lines = neighbour.Indentation + string.Join("," + neighbour.Indentation, items) + (isEnded ? "," : string.Empty);
            if (isEnded || lineEnd == neighbour.End) return [Insert(lineEnd, (isEnded ? string.Empty : ",") + lines)];
            return [Insert(neighbour.End, ","), Insert(lineEnd, lines)];
        }

        return [Insert(neighbour.End, string.Concat(items.Select(item => "," + neighbour.Space + item)))];
    }

    private static TextEdit Insert(int index, string text) => new(new SourceSpan(index, 0), text);
}
