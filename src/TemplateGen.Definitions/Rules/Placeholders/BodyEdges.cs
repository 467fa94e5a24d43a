namespace TemplateGen.Definitions.Rules;

/// <summary>What stands before the first and after the last placeholder of a body.</summary>
internal static class BodyEdges
{
    /// <summary>Whether the platform looks at a text's edges: at every body but that of an AUTHENTICATION template, which it writes itself.</summary>
    public static bool Matter(PlacedText text, TemplateDefinition template) =>
        text is { Place: ParameterPlace.Body, Text.Placeholders.Count: > 0 } && template.EffectiveCategory is not DefinitionCategory.Authentication;

    /// <summary>What stands before the first placeholder.</summary>
    public static BodyEdge Before(TemplateText text) => Classify(text.Value.AsSpan(0, text.Placeholders[0].Start));

    /// <summary>What stands after the last placeholder.</summary>
    public static BodyEdge After(TemplateText text)
    {
        var last = text.Placeholders[text.Placeholders.Count - 1];
        return Classify(text.Value.AsSpan(last.Start + last.Length));
    }

    private static BodyEdge Classify(ReadOnlySpan<char> text)
    {
        var edge = BodyEdge.Nothing;
        foreach (var c in text)
        {
            // The markup characters ~ and ` are symbols to Unicode.
            if (char.IsPunctuation(c) || c is '~' or '`') edge = BodyEdge.Punctuation;
            else if (!char.IsWhiteSpace(c)) return BodyEdge.Words;
        }

        return edge;
    }
}

/// <summary>What stands between a body's start or end and the placeholder that is nearest to it.</summary>
internal enum BodyEdge
{
    /// <summary>Nothing, or white space.</summary>
    Nothing,

    /// <summary>Punctuation and markup, but no word.</summary>
    Punctuation,

    /// <summary>Words, or a symbol such as an emoji.</summary>
    Words,
}
