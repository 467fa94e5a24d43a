using System.Buffers;

namespace TemplateGen;

/// <summary>What may stand in an address that a customer taps or WhatsApp fetches.</summary>
internal static class WebAddress
{
    public const string Rule = "an absolute http or https address is required.";

    // RFC 3986: unreserved and reserved characters, and the percent sign of an escape.
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    public static bool IsAbsoluteHttp(Uri uri)
        => uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    /// <summary>Whether the text can stand in an address as it is, with every percent sign starting an escape.</summary>
    public static bool IsEscaped(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyExcept(Allowed))
        {
            return false;
        }

        for (var percent = text.IndexOf('%'); percent >= 0; percent = text.IndexOf('%'))
        {
            text = text[(percent + 1)..];
            if (text.Length < 2 || !char.IsAsciiHexDigit(text[0]) || !char.IsAsciiHexDigit(text[1]))
            {
                return false;
            }
        }

        return true;
    }
}
