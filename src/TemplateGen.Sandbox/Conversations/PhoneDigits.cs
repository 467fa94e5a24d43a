namespace TemplateGen.Sandbox.Conversations;

/// <summary>Reads phone numbers as WhatsApp does: the digits count.</summary>
internal static class PhoneDigits
{
    private const int Fewest = 8;
    private const int Most = 15;

    /// <summary>The digits with the country code; null when the text is no phone number.</summary>
    public static string? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        Span<char> digits = stackalloc char[Most];
        var count = 0;
        foreach (var c in WithoutPrefix(text))
        {
            if (c is ' ' or '-' or '(' or ')')
            {
                continue;
            }

            if (!char.IsAsciiDigit(c) || count == Most)
            {
                return null;
            }

            digits[count++] = c;
        }

        return count >= Fewest && digits[0] != '0' ? digits[..count].ToString() : null;
    }

    private static ReadOnlySpan<char> WithoutPrefix(string text)
        => text.StartsWith('+') ? text.AsSpan(1) : text.StartsWith("00", StringComparison.Ordinal) ? text.AsSpan(2) : text;
}
