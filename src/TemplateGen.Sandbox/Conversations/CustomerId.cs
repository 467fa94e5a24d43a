namespace TemplateGen.Sandbox.Conversations;

/// <summary>Who a customer is to the business: a phone number, or a business-scoped user id.</summary>
/// <param name="Value">The number's digits, or the id.</param>
/// <param name="IsUserId">Whether it is an id.</param>
internal readonly record struct CustomerId(string Value, bool IsUserId)
{
    public static CustomerId? FromPhoneNumber(string? text) => PhoneDigits.Read(text) is { } digits ? new(digits, false) : null;

    /// <summary>Reads an id such as <c>US.13491208655302741918</c>.</summary>
    public static CustomerId? FromUserId(string? text)
        => text is { Length: >= 4 and <= 131 } && text[2] == '.'
            && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1])
            && text.AsSpan(3).IndexOfAnyExcept(UserIdCharacters) < 0
                ? new(text, true)
                : null;

    private static readonly System.Buffers.SearchValues<char> UserIdCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.");

    /// <summary>As a person writes it: personal data.</summary>
    public string Display => IsUserId ? Value : "+" + Value;

    /// <summary>Masked.</summary>
    public override string ToString() => Value is null ? "" : "…" + Value[^2..];
}
