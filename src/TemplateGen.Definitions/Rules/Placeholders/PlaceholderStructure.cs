namespace TemplateGen.Definitions.Rules;

/// <summary>Whether the placeholders of a text make sense together. What else is said of them builds on that.</summary>
internal static class PlaceholderStructure
{
    /// <summary>Whether they are well formed, of one kind, and numbered from 1 without a gap. When not, TG1401 to TG1403 say so.</summary>
    public static bool IsSound(TemplateText text) => text.Malformed.Count == 0 && !IsMixed(text) && !HasGap(text);

    /// <summary>Whether some have names and others numbers.</summary>
    public static bool IsMixed(TemplateText text)
    {
        var placeholders = text.Placeholders;
        for (var i = 1; i < placeholders.Count; i++)
        {
            if (placeholders[i].IsNamed != placeholders[0].IsNamed) return true;
        }

        return false;
    }

    /// <summary>Whether a number from 1 to the highest is missing.</summary>
    public static bool HasGap(TemplateText text)
    {
        // Nearly all texts count up, with a number now and then repeated.
        var highest = 0;
        foreach (var placeholder in text.Placeholders)
        {
            if (placeholder.IsNamed) continue;
            if (placeholder.Number < 1 || placeholder.Number > highest + 1) return HasGapInAnyOrder(text);
            highest = Math.Max(highest, placeholder.Number);
        }

        return false;
    }

    private static bool HasGapInAnyOrder(TemplateText text)
    {
        var expected = 1;
        foreach (var placeholder in TextPlaceholder.In(text))
        {
            if (!placeholder.First.IsNamed && placeholder.First.Number != expected++) return true;
        }

        return false;
    }
}
