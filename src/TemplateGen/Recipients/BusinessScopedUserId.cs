namespace TemplateGen;

/// <summary>The shape of a business-scoped user id: <c>US.13491208655302741918</c>.</summary>
internal static class BusinessScopedUserId
{
    private const int MaxIdLength = 128;

    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > 3 + MaxIdLength || text[2] != '.' || !char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiLetterUpper(text[1]))
        {
            return false;
        }

        foreach (var c in text[3..])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '.')
            {
                return false;
            }
        }

        return true;
    }
}
