using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions.Fixes;

/// <summary>Takes properties and elements out of JSON, with their comma, and with their line when they have one to themselves.</summary>
internal static class Removal
{
    /// <summary>A property.</summary>
    /// <param name="name">Its name.</param>
    public static IEnumerable<TextEdit> OfProperty(JsonNode name)
    {
        JsonLayout? previous = null;
        foreach (var property in name.Parent!.Value.Properties)
        {
            if (property.NameNode == name) return Of(JsonLayout.Of(property), previous);
            previous = JsonLayout.Of(property);
        }

        return [];
    }

    /// <summary>Elements of one array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="indexes">Which.</param>
    public static IEnumerable<TextEdit> OfElements(JsonNode array, IEnumerable<int> indexes)
    {
        var removed = new HashSet<int>(indexes);
        var edits = new List<TextEdit>();
        JsonLayout? run = null, kept = null;
        var i = 0;
        foreach (var element in array.Elements)
        {
            var layout = JsonLayout.Of(element);
            if (removed.Contains(i++))
            {
                // Neighbours go as one, with the commas between them.
                run = run is { } open ? open with { End = layout.End } : layout;
                continue;
            }

            if (run is { } closed) edits.AddRange(Of(closed, kept));
            run = null;
            kept = layout;
        }

        if (run is { } last) edits.AddRange(Of(last, kept));
        return edits;
    }

    private static IEnumerable<TextEdit> Of(JsonLayout item, JsonLayout? previous)
    {
        var isLine = item is { LineStart: not null, LineEnd: not null };
        if (item.Comma is { } comma)
        {
            if (isLine && comma < item.LineEnd) return [Cut(item.Start - item.Indentation.Length, item.LineEnd!.Value)];
            return [Cut(item.Start, SkipSpaces(item.Text, comma + 1))];
        }

        // The last of them leaves no comma before it.
        if (previous is not { Comma: { } before }) return [Cut(item.Start, item.End)];
        if (isLine) return [Cut(before, before + 1), Cut(item.Start - item.Indentation.Length, item.LineEnd!.Value)];
        return IsBlank(item.Text, before + 1, item.Start)
            ? [Cut(IsBlank(item.Text, previous.Value.End, before) ? previous.Value.End : before, item.End)]
            : [Cut(before, before + 1), Cut(item.Start, item.End)];
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();

    private static int SkipSpaces(string text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\t') index++;
        return index;
    }

    private static TextEdit Cut(int start, int end) => new(new SourceSpan(start, end - start), string.Empty);
}
