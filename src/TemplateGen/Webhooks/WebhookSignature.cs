using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace TemplateGen;

/// <summary>Meta's signature of a webhook: the header <c>X-Hub-Signature-256: sha256=…</c>.</summary>
public static class WebhookSignature
{
    /// <summary>The name of the header.</summary>
    public const string HeaderName = "X-Hub-Signature-256";

    private const string Prefix = "sha256=";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>
    /// Whether the body was signed with the app's secret. Compares in constant time, and the digits in either case.
    /// </summary>
    /// <param name="body">The raw bytes, as they arrived: text that was decoded and encoded again may differ.</param>
    /// <param name="header">The header's value; null when it was missing.</param>
    /// <param name="appSecret">The app's secret.</param>
    public static bool IsValid(ReadOnlySpan<byte> body, string? header, string appSecret)
    {
        ArgumentException.ThrowIfNullOrEmpty(appSecret);
        if (header is null || !header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var digits = header.AsSpan(Prefix.Length).Trim();
        if (digits.Length != HMACSHA256.HashSizeInBytes * 2 || digits.ContainsAnyExcept(HexDigits))
        {
            return false;
        }

        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), body, expected);
        return CryptographicOperations.FixedTimeEquals(expected, Convert.FromHexString(digits));
    }
}
