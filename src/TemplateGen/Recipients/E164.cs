namespace TemplateGen;

/// <summary>Reads phone numbers into E.164 digits. The messages never repeat the number.</summary>
internal static class E164
{
    private const int MinDigits = 8;
    private const int MaxDigits = 15;

    private const string NotANumber = "A phone number has digits, spaces, hyphens and parentheses, after an optional + or 00.";
    private const string WrongLength = "A phone number has 8 to 15 digits, including the country code.";
    private const string NoCountryCode = "A phone number starts with its country code, which never begins with 0: +31612345678.";
    private const string TrunkZero = "Leave out the (0): it is dialled only inside the country.";

    /// <summary>Returns what is wrong, or null and the digits as a number.</summary>
    public static string? Read(ReadOnlySpan<char> text, out ulong number)
    {
        number = 0;
        var digits = WithoutPrefix(text.Trim(' '));
        var value = 0UL;
        var count = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var c = digits[i];
            if (char.IsAsciiDigit(c))
            {
                if (++count > MaxDigits)
                {
                    return WrongLength;
                }

                if (count == 1 && c == '0')
                {
                    return NoCountryCode;
                }

                value = value * 10 + (uint)(c - '0');
            }
            else if (c is not (' ' or '-' or '(' or ')'))
            {
                return NotANumber;
            }
            else if (c == '(' && digits[i..].StartsWith("(0)"))
            {
                return TrunkZero;
            }
        }

        if (count < MinDigits)
        {
            return WrongLength;
        }

        number = value;
        return null;
    }

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> text)
        => text.StartsWith("+") ? text[1..] : text.StartsWith("00") ? text[2..] : text;
}
