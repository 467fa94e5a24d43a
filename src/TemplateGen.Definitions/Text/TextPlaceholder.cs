namespace TemplateGen.Definitions;

/// <summary>A placeholder of a text, with all its occurrences: what a send request gives one value for.</summary>
/// <param name="First">Its first occurrence.</param>
/// <param name="Occurrences">How often it stands in the text.</param>
public readonly record struct TextPlaceholder(Placeholder First, int Occurrences)
{
    /// <summary>
    /// The distinct placeholders of a text in the order of a send request: by number, then the named ones in order of
    /// appearance.
    /// </summary>
    public static IReadOnlyList<TextPlaceholder> In(TemplateText text)
    {
        // Nearly all texts count up, and say each number once.
        if (IsAscending(text)) return [.. text.Placeholders.Select(placeholder => new TextPlaceholder(placeholder, 1))];

        var positional = new SortedDictionary<int, TextPlaceholder>();
        var named = new List<TextPlaceholder>();
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var placeholder in text.Placeholders)
        {
            if (placeholder.Name is not { } name)
            {
                positional[placeholder.Number] = positional.TryGetValue(placeholder.Number, out var known)
                    ? known with { Occurrences = known.Occurrences + 1 }
                    : new TextPlaceholder(placeholder, 1);
            }
            else if (indexes.TryGetValue(name, out var index))
            {
                named[index] = named[index] with { Occurrences = named[index].Occurrences + 1 };
            }
            else
            {
                indexes.Add(name, named.Count);
                named.Add(new TextPlaceholder(placeholder, 1));
            }
        }

        return [.. positional.Values, .. named];
    }

    private static bool IsAscending(TemplateText text)
    {
        var last = int.MinValue;
        foreach (var placeholder in text.Placeholders)
        {
            if (placeholder.IsNamed || placeholder.Number <= last) return false;
            last = placeholder.Number;
        }

        return true;
    }

    /// <summary>The place that its value goes to.</summary>
    internal ParameterUse UseIn(ParameterPlace place, int index = 0) => new(place, index, First.Number, First.Name, Occurrences);
}
