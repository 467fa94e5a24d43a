namespace TemplateGen.Definitions;

/// <summary>Counts the words of a text that are not placeholders: what stands between white space and holds a letter or a digit.</summary>
internal static class WordCount
{
    /// <summary>The count; null for a text in a script that puts no spaces between words.</summary>
    public static int? In(TemplateText text)
    {
        var value = text.Value;
        var count = 0;
        var isCounted = false;
        foreach (var segment in text.Segments)
        {
            // A placeholder is a part of the word that it touches, and makes none.
            if (segment.Placeholder is not null) continue;
            for (var i = segment.Start; i < segment.Start + segment.Length; i++)
            {
                if (HasNoSpaces(value[i])) return null;
                if (char.IsWhiteSpace(value[i])) isCounted = false;
                else if (!isCounted && char.IsLetterOrDigit(value, i))
                {
                    isCounted = true;
                    count++;
                }
            }
        }

        return count;
    }

    /// <summary>
    /// Thai, Lao, Myanmar, Khmer, kana, bopomofo, and Chinese characters. The rarer Chinese characters are pairs of
    /// surrogates, and never stand without the common ones.
    /// </summary>
    private static bool HasNoSpaces(char c) => c is
        (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u3040' and <= '\u312F') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F');
}
