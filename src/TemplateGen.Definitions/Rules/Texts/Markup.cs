namespace TemplateGen.Definitions.Rules;

/// <summary>Finds WhatsApp's formatting in a text that may have none.</summary>
internal static class Markup
{
    private const int None = -1;

    /// <summary>
    /// Where the first formatting stands: any asterisk or backtick, which the platform refuses by itself too, and
    /// <c>_words_</c> or <c>~words~</c> on one line; null when there is none. A lone underscore or tilde formats nothing.
    /// </summary>
    public static (int Start, int Length)? FirstIn(TemplateText text)
    {
        var value = text.Value;
        var (underscore, tilde) = (None, None);
        foreach (var segment in text.Segments)
        {
            if (segment.Placeholder is not null) continue;
            for (var i = segment.Start; i < segment.Start + segment.Length; i++)
            {
                switch (value[i])
                {
                    case '*' or '`': return (i, 1);
                    case '\n' or '\r': (underscore, tilde) = (None, None); break;
                    case '_' when IsPair(value, ref underscore, i): return (underscore, i + 1 - underscore);
                    case '~' when IsPair(value, ref tilde, i): return (tilde, i + 1 - tilde);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a mark closes what another one opened; else it may open something itself.</summary>
    private static bool IsPair(string value, ref int open, int index)
    {
        if (open != None && index > open + 1 && Closes(value, index)) return true;
        if (open == None && Opens(value, index)) open = index;
        return false;
    }

    private static bool Opens(string value, int index) =>
        (index == 0 || !char.IsLetterOrDigit(value[index - 1]))
        && index + 1 < value.Length && !char.IsWhiteSpace(value[index + 1]) && value[index + 1] != value[index];

    private static bool Closes(string value, int index) =>
        !char.IsWhiteSpace(value[index - 1]) && (index + 1 == value.Length || !char.IsLetterOrDigit(value[index + 1]));
}
