using System.Diagnostics.CodeAnalysis;

namespace TemplateGen;

/// <summary>Who gets a message: a phone number in E.164 form, or a business-scoped user id.</summary>
public readonly record struct Recipient : ISpanParsable<Recipient>
{
    /// <summary>Reads a phone number or a user id.</summary>
    public static Recipient Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads a phone number or a user id.</summary>
    public static Recipient Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => throw new NotSupportedException();

    /// <summary>Reads a phone number or a user id.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Recipient result) => throw new NotSupportedException();

    /// <summary>Reads a phone number or a user id.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Recipient result) => throw new NotSupportedException();
}
