namespace TemplateGen.Definitions;

/// <summary>
/// Finds emoji, as Unicode defines them: characters that are shown as emoji unless told otherwise, others with the
/// variation selector for emoji behind them (❤️, ©️), keycaps, flags, and all that skin tones and joiners add. A digit,
/// a ™ or a ☎ by itself is text.
/// </summary>
internal static class Emoji
{
    private const char Joiner = '\u200D';
    private const char Keycap = '\u20E3';
    private const char TextSelector = '\uFE0E';
    private const char EmojiSelector = '\uFE0F';

    /// <summary>Up to here no character is an emoji by itself.</summary>
    private const char LastPlain = '\u2319';

    /// <summary>First and last of each range with the property Emoji_Presentation, of Unicode 16; the block that grows each year is taken whole.</summary>
    private static readonly int[] Ranges =
    [
        0x231A, 0x231B, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653,
        0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE,
        0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705,
        0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
        0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF,
        0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F1FF, 0x1F201, 0x1F201, 0x1F21A, 0x1F21A, 0x1F22F, 0x1F22F,
        0x1F232, 0x1F236, 0x1F238, 0x1F23A, 0x1F250, 0x1F251, 0x1F300, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C,
        0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E,
        0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A,
        0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2,
        0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0,
        0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF,
    ];

    /// <summary>Index of the first emoji; -1 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The code units of its whole sequence.</param>
    public static int IndexIn(string text, out int length)
    {
        for (var i = 0; i < text.Length; i += LengthAt(text, i))
        {
            if (!StartsAt(text, i)) continue;
            length = EndFrom(text, i) - i;
            return i;
        }

        length = 0;
        return -1;
    }

    private static bool StartsAt(string text, int index)
    {
        var length = LengthAt(text, index);
        var next = At(text, index + length);
        if (next is TextSelector) return false;
        var isKey = text[index] is (>= '0' and <= '9') or '#' or '*';
        if (next is Keycap) return isKey;
        if (next is EmojiSelector) return isKey ? At(text, index + 2) is Keycap : CanBecomeEmoji(text, index);
        return text[index] > LastPlain && IsEmojiByItself(CodePointAt(text, index));
    }

    /// <summary>Roughly the characters that have the property Emoji: letters and spaces don't.</summary>
    private static bool CanBecomeEmoji(string text, int index) => text[index] is '©' or '®' or >= '\u203C';

    private static bool IsEmojiByItself(int codePoint)
    {
        var place = Array.BinarySearch(Ranges, codePoint);

        // Not a bound itself, it lies in a range when the next bound is an end, which have odd indexes.
        return place >= 0 || ~place % 2 == 1;
    }

    /// <summary>The index after an emoji with its selectors, skin tone, joined emoji, and the second half of a flag.</summary>
    private static int EndFrom(string text, int start)
    {
        var end = start + LengthAt(text, start);
        if (IsRegionalIndicator(text, start) && IsRegionalIndicator(text, end)) end += 2;
        while (end < text.Length)
        {
            if (text[end] is EmojiSelector or Keycap || IsModifier(text, end)) end += LengthAt(text, end);
            else if (text[end] is Joiner && end + 1 < text.Length) end += 1 + LengthAt(text, end + 1);
            else break;
        }

        return end;
    }

    private static bool IsRegionalIndicator(string text, int index) => index < text.Length && CodePointAt(text, index) is >= 0x1F1E6 and <= 0x1F1FF;

    /// <summary>A skin tone, or the tags of a region's flag.</summary>
    private static bool IsModifier(string text, int index) => CodePointAt(text, index) is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F);

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';

    private static int LengthAt(string text, int index) => IsPair(text, index) ? 2 : 1;

    private static int CodePointAt(string text, int index) => IsPair(text, index) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];

    private static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}
