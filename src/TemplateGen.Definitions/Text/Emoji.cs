namespace TemplateGen.Definitions;

/// <summary>Finds emoji in a text.</summary>
internal static class Emoji
{
    private const char EmojiPresentation = '\uFE0F';

    /// <summary>Index of the first emoji; -1 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Its UTF-16 code units.</param>
    public static int IndexIn(string text, out int length)
    {
        for (var i = 0; i < text.Length; i++)
        {
            length = LengthAt(text, i);
            if (length > 0) return i;
        }

        length = 0;
        return -1;
    }

    private static int LengthAt(string text, int index)
    {
        var c = text[index];
        if (c < '\u00A9') return 0;
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            return char.ConvertToUtf32(c, text[index + 1]) is >= 0x1F000 and <= 0x1FAFF ? 2 : 0;
        }

        if (index + 1 < text.Length && text[index + 1] == EmojiPresentation) return 2;
        return c is (>= '\u2600' and <= '\u27BF') or '\u231A' or '\u231B' or (>= '\u23E9' and <= '\u23F3') or '\u2B50' or '\u2B55' ? 1 : 0;
    }
}
