using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Calls.Texts;

/// <summary>What the platform would refuse in a text, by itself, as the run time does before it sends.</summary>
internal static class TextFaults
{
    private const string FiveSpaces = "     ";

    /// <summary>What is wrong with a text that fills in a part of a template; null when nothing can be seen.</summary>
    public static string? In(KnownText text, RecordTextKind kind)
    {
        if (Empty(text) is { } empty) return empty;
        return kind switch
        {
            RecordTextKind.PhoneNumber => Characters(text, IsPhoneCharacter, "a phone number has digits, spaces and + - ( ) . only") ?? TooLong(text, Limits.PhoneNumber, "a phone number") ?? NoDigit(text),
            RecordTextKind.UrlSuffix => Characters(text, IsAddressCharacter, "an address cannot hold it unescaped: write it as Uri.EscapeDataString does") ?? BrokenEscape(text) ?? TooLong(text, Limits.Url, "an address"),
            RecordTextKind.CouponCode => Characters(text, IsLetterOrDigit, "a coupon code has letters and digits only") ?? TooLong(text, Limits.CopyCode, "a coupon code"),
            RecordTextKind.OneTimeCode => TooLong(text, Limits.OneTimeCode, "a one-time code"),
            RecordTextKind.Payload => TooLong(text, Limits.ButtonValue, "what a button sends back"),
            RecordTextKind.ProductId => TooLong(text, Limits.ButtonValue, "a product's id"),
            RecordTextKind.HeaderText => TooLong(text, Limits.Header, "a header"),
            _ => TooLong(text, Limits.LoneFilledBody, "any text"),
        }
        ?? (kind is RecordTextKind.Payload or RecordTextKind.ProductId ? null : Line(text))
        ?? BrokenCharacter(text);
    }

    /// <summary>What is wrong with a text of a free-form message; null when nothing can be seen.</summary>
    public static string? In(KnownText text, int limit, bool canBeEmpty) =>
        (canBeEmpty ? null : Empty(text)) ?? TooLong(text, limit, "this text") ?? BrokenCharacter(text);

    private static string? Empty(KnownText text) =>
        text is { IsWhole: true, Pieces.Count: 0 } ? $"This is {(text.IsNull ? "null" : "empty")}, and WhatsApp wants a value: write one" : null;

    private static string? TooLong(KnownText text, int limit, string what) => text.MinLength > limit
        ? $"This has {(text.IsWhole ? "" : "at least ")}{Show.Number(text.MinLength)} characters, and {what} has at most {Show.Number(limit)}: shorten it by {Show.Number(text.MinLength - limit)}"
        : null;

    /// <summary>What no value of a template may have (error 132018).</summary>
    private static string? Line(KnownText text)
    {
        foreach (var piece in text.Pieces)
        {
            if (piece.IndexOfAny(['\n', '\r']) >= 0) return "This has a line break, which WhatsApp refuses in a value (132018): write one line, or put the line break into the template";
            if (piece.IndexOf('\t') >= 0) return "This has a tab, which WhatsApp refuses in a value (132018): write a space";
            if (piece.IndexOf(FiveSpaces, StringComparison.Ordinal) is >= 0 and var start) return $"This has {Show.Number(SpacesAt(piece, start))} spaces in a row, and WhatsApp takes at most four in a value (132018)";
        }

        return null;
    }

    private static int SpacesAt(string piece, int start) => piece.Skip(start).TakeWhile(c => c == ' ').Count();

    private static string? Characters(KnownText text, Func<char, bool> isAllowed, string rule)
    {
        foreach (var piece in text.Pieces)
        {
            foreach (var c in piece)
            {
                if (!isAllowed(c)) return $"This has '{Show.Character(c)}': {rule}";
            }
        }

        return null;
    }

    private static string? NoDigit(KnownText text) =>
        text.IsWhole && !text.Pieces.Any(piece => piece.Any(IsDigit)) ? "This has no digit, and a phone number has some" : null;

    private static string? BrokenEscape(KnownText text)
    {
        if (!text.IsWhole) return null;
        foreach (var piece in text.Pieces)
        {
            for (var percent = piece.IndexOf('%'); percent >= 0; percent = piece.IndexOf('%', percent + 1))
            {
                if (percent + 2 >= piece.Length || !IsHexDigit(piece[percent + 1]) || !IsHexDigit(piece[percent + 2])) return "This has a % that starts no escape: write %25";
            }
        }

        return null;
    }

    private static string? BrokenCharacter(KnownText text)
    {
        if (!text.IsWhole) return null;
        foreach (var piece in text.Pieces)
        {
            for (var i = 0; i < piece.Length; i++)
            {
                if (char.IsSurrogatePair(piece, i)) i++;
                else if (char.IsSurrogate(piece[i])) return $"This has {Show.Character(piece[i])}, half of a surrogate pair, which is no character";
            }
        }

        return null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsHexDigit(char c) => IsDigit(c) || (c | 0x20) is >= 'a' and <= 'f';

    private static bool IsLetterOrDigit(char c) => IsDigit(c) || (c | 0x20) is >= 'a' and <= 'z';

    private static bool IsPhoneCharacter(char c) => IsDigit(c) || " +-().".IndexOf(c) >= 0;

    /// <summary>RFC 3986: unreserved and reserved characters, and the percent sign of an escape.</summary>
    private static bool IsAddressCharacter(char c) => IsLetterOrDigit(c) || "-._~:/?#[]@!$&'()*+,;=%".IndexOf(c) >= 0;
}
