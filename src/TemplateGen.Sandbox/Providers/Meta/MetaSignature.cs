using System.Security.Cryptography;
using System.Text;

namespace TemplateGen.Sandbox.Providers.Meta;

/// <summary>Signs webhooks as Meta does.</summary>
internal static class MetaSignature
{
    /// <summary>The value of <c>X-Hub-Signature-256</c>: HMAC-SHA256 over the raw bytes, keyed with the app secret, in lower-case hex.</summary>
    public static string Of(byte[] body, string appSecret)
        => "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), body));
}
