using System.Diagnostics.CodeAnalysis;

namespace TemplateGen;

/// <summary>
/// Who gets a message: a phone number in E.164 form, or a business-scoped user id such as
/// <c>US.13491208655302741918</c>. <see cref="ToString"/> is masked, so that a recipient may appear in a log.
/// </summary>
/// <remarks>The default value is nobody: every method that takes a recipient refuses it with an <see cref="ArgumentException"/>.</remarks>
public readonly record struct Recipient : ISpanParsable<Recipient>
{
    // A number never starts with 0, so the digits are the number, and 0 means "no phone number".
    private readonly ulong _phoneNumber;
    private readonly string? _userId;

    private Recipient(ulong phoneNumber) => _phoneNumber = phoneNumber;

    private Recipient(string userId) => _userId = userId;

    /// <summary>Whether this is a business-scoped user id, not a phone number.</summary>
    public bool IsUserId => _userId is not null;

    internal bool IsNobody => _phoneNumber == 0 && _userId is null;

    /// <summary>The digits with the country code, as a number; 0 when this is not a phone number.</summary>
    internal ulong PhoneNumber => _phoneNumber;

    internal string? UserId => _userId;

    /// <summary>Reads a business-scoped user id: a country code, a dot, and up to 128 letters, digits and dots.</summary>
    /// <exception cref="FormatException">Not a user id. The message does not repeat it.</exception>
    public static Recipient FromUserId(string userId)
    {
        ArgumentNullException.ThrowIfNull(userId);
        return BusinessScopedUserId.IsWellFormed(userId)
            ? new Recipient(userId)
            : throw new FormatException("A business-scoped user id is a two-letter country code, a dot, and 1 to 128 letters, digits and dots.");
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static Recipient Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>
    /// Reads a phone number or a user id. A phone number has 8 to 15 digits including the country code, with <c>+</c>,
    /// <c>00</c> or nothing before them; spaces, hyphens and parentheses are passed over.
    /// </summary>
    /// <param name="s">The number or id.</param>
    /// <exception cref="FormatException">Neither. The message says what is wrong and does not repeat the text.</exception>
    public static Recipient Parse(ReadOnlySpan<char> s)
        => Read(s, out var recipient) is { } problem ? throw new FormatException(problem) : recipient;

    /// <summary>Reads a phone number or a user id, as <see cref="Parse(string)"/> does; false when it is neither.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Recipient result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out Recipient)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Recipient result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out Recipient)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Recipient result)
        => Read(s, out result) is null;

    // Numbers read the same in every culture: with these public, analyzers would ask each caller for a culture (CA1305).
    static Recipient IParsable<Recipient>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Recipient ISpanParsable<Recipient>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <summary>The phone number as <c>+31612345678</c>, or the user id: personal data, not for logs.</summary>
    public string ToUnmaskedString() => _userId ?? (_phoneNumber == 0 ? "" : $"+{_phoneNumber}");

    /// <summary>The recipient with all but the last two characters masked.</summary>
    public override string ToString()
    {
        var text = ToUnmaskedString();
        return text.Length == 0 ? "(nobody)" : string.Create(text.Length, text, static (masked, plain) =>
        {
            masked.Fill('*');
            plain.AsSpan(^2..).CopyTo(masked[^2..]);
        });
    }

    internal void ThrowIfNobody(string parameterName)
    {
        if (IsNobody)
        {
            throw new ArgumentException("The recipient is nobody (default): use Recipient.Parse or Recipient.FromUserId.", parameterName);
        }
    }

    private static string? Read(ReadOnlySpan<char> text, out Recipient recipient)
    {
        if (BusinessScopedUserId.IsWellFormed(text))
        {
            recipient = new Recipient(text.ToString());
            return null;
        }

        var problem = E164.Read(text, out var number);
        recipient = problem is null ? new Recipient(number) : default;
        return problem;
    }
}
