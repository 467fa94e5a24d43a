using System.Security.Cryptography;
using System.Text;

namespace TemplateGen.Tests;

public class WebhookSignatureTests
{
    private static readonly byte[] Body = "{\"object\":\"whatsapp_business_account\"}"u8.ToArray();

    [Fact]
    public void A_signature_with_the_apps_secret_is_valid() => Assert.True(WebhookSignature.IsValid(Body, Sign(Body, "secret"), "secret"));

    [Fact]
    public void A_known_signature_is_valid()
        => Assert.True(WebhookSignature.IsValid(
            "what do ya want for nothing?"u8, "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", "Jefe"));

    [Fact]
    public void Capital_digits_are_fine()
        => Assert.True(WebhookSignature.IsValid(Body, "SHA256=" + Sign(Body, "secret")[7..].ToUpperInvariant(), "secret"));

    [Fact]
    public void Another_secret_or_another_body_is_not()
    {
        Assert.False(WebhookSignature.IsValid(Body, Sign(Body, "other"), "secret"));
        Assert.False(WebhookSignature.IsValid([.. Body, (byte)' '], Sign(Body, "secret"), "secret"));
    }

    [Fact]
    public void Every_changed_digit_is_noticed()
    {
        var signature = Sign(Body, "secret");
        for (var i = 7; i < signature.Length; i++)
        {
            var changed = signature.ToCharArray();
            changed[i] = changed[i] == '0' ? '1' : '0';
            Assert.False(WebhookSignature.IsValid(Body, new string(changed), "secret"));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sha256=")]
    [InlineData("sha256=00")]
    [InlineData("sha1=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData("sha256=zzdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    public void What_is_no_signature_is_not_valid(string? header) => Assert.False(WebhookSignature.IsValid("what do ya want for nothing?"u8, header, "Jefe"));

    [Fact]
    public void Without_a_secret_nothing_can_be_checked() => Assert.Throws<ArgumentException>(() => WebhookSignature.IsValid(Body, null, ""));

    internal static string Sign(byte[] body, string secret)
        => "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
}
