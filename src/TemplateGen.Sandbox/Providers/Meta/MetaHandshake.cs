using System.Net;

namespace TemplateGen.Sandbox.Providers.Meta;

/// <summary>The GET by which Meta makes sure that a webhook address belongs to who registers it.</summary>
internal static class MetaHandshake
{
    /// <exception cref="WebhookVerificationException">The address did not answer with 200 and the challenge.</exception>
    public static async Task PerformAsync(HttpClient http, Uri url, string verifyToken, CancellationToken cancellationToken)
    {
        var challenge = Random.Shared.Next(100_000_000, int.MaxValue).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var separator = url.Query.Length == 0 ? '?' : '&';
        var address = new Uri($"{url}{separator}hub.mode=subscribe&hub.challenge={challenge}&hub.verify_token={Uri.EscapeDataString(verifyToken)}");

        using var response = await http.GetAsync(address, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new WebhookVerificationException(
                $"The webhook answered the handshake with {(int)response.StatusCode}; it must answer 200 and the value of hub.challenge when hub.verify_token is the agreed one.");
        }

        var answer = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (answer != challenge)
        {
            throw new WebhookVerificationException(
                "The webhook answered the handshake with 200, but its body is not the value of hub.challenge and nothing else.");
        }
    }
}
