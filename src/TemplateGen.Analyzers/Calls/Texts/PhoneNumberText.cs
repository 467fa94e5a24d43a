namespace TemplateGen.Analyzers.Calls.Texts;

/// <summary>What <c>Recipient.Parse</c> refuses; it throws, always, when the text is a constant.</summary>
internal static class PhoneNumberText
{
    private const int MinDigits = 8;
    private const int MaxDigits = 15;
    private const int MaxUserIdLength = 128;

    /// <summary>What is wrong with a constant; null when it is a phone number or a business-scoped user id.</summary>
    public static string? FaultIn(string text)
    {
        if (IsUserId(text)) return null;
        text = text.Trim(' ');
        var number = text.StartsWith("+", StringComparison.Ordinal) ? text.Substring(1) : text.StartsWith("00", StringComparison.Ordinal) ? text.Substring(2) : text;
        var digits = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var c = number[i];
            if (c is >= '0' and <= '9')
            {
                if (digits++ == 0 && c == '0') return "This number begins with 0: write the country code first, as in +31612345678";
            }
            else if (string.CompareOrdinal(number, i, "(0)", 0, 3) == 0) return "Leave out the (0): it is dialled only inside the country";
            else if (c is not (' ' or '-' or '(' or ')')) return $"A phone number has no '{c}': write digits, with the country code first, as in +31612345678";
        }

        return digits is < MinDigits or > MaxDigits
            ? $"This has {digits} digits, and a phone number has {MinDigits} to {MaxDigits} with its country code: write it as in +31612345678"
            : null;
    }

    /// <summary>Two capitals, a dot, and up to 128 letters, digits and dots.</summary>
    public static bool IsUserId(string text) =>
        text.Length is >= 4 and <= 3 + MaxUserIdLength && IsCapital(text[0]) && IsCapital(text[1]) && text[2] == '.'
        && text.Skip(3).All(c => c is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '.');

    private static bool IsCapital(char c) => c is >= 'A' and <= 'Z';
}
