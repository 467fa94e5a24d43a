using System.Security.Cryptography;
using System.Text;

namespace TemplateGen;

/// <summary>
/// Receives Meta's webhooks for one business number: checks the signature, opens care windows, hands out messages and
/// statuses. Updates for other numbers of the same app are passed over. Thread-safe.
/// </summary>
public sealed class MetaWebhook
{
    private readonly IWhatsAppClient _client;
    private readonly string _phoneNumberId;
    private readonly string _appSecret;
    private readonly string? _verifyToken;

    /// <summary>The receiver for the number of a client.</summary>
    /// <param name="client">The client that sends from the number.</param>
    /// <param name="options">With <see cref="MetaCloudOptions.AppSecret"/>, and <see cref="MetaCloudOptions.VerifyToken"/> to set the webhook up.</param>
    /// <exception cref="ArgumentException">The app secret is missing.</exception>
    public MetaWebhook(IWhatsAppClient client, MetaCloudOptions options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrEmpty(options.AppSecret))
        {
            throw new ArgumentException($"{nameof(MetaCloudOptions.AppSecret)} is required to receive webhooks.", nameof(options));
        }

        _client = client;
        _phoneNumberId = options.PhoneNumberId;
        _appSecret = options.AppSecret;
        _verifyToken = options.VerifyToken;
    }

    /// <summary>
    /// Answers the GET request by which Meta verifies the address: what to answer with 200, or null to answer 403.
    /// </summary>
    /// <param name="mode">The query's <c>hub.mode</c>.</param>
    /// <param name="verifyToken">The query's <c>hub.verify_token</c>.</param>
    /// <param name="challenge">The query's <c>hub.challenge</c>.</param>
    public string? Challenge(string? mode, string? verifyToken, string? challenge)
        => mode == "subscribe" && verifyToken is not null && !string.IsNullOrEmpty(_verifyToken)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(verifyToken), Encoding.UTF8.GetBytes(_verifyToken))
                ? challenge
                : null;

    /// <summary>Receives a POST request. Never throws for what the body holds.</summary>
    /// <param name="body">The raw bytes.</param>
    /// <param name="signature">The header <see cref="WebhookSignature.HeaderName"/>; null when it is missing.</param>
    /// <param name="cancellationToken">Cancels recording the windows; the platform delivers the webhook again.</param>
    public async ValueTask<WebhookResult> ReceiveAsync(ReadOnlyMemory<byte> body, string? signature, CancellationToken cancellationToken = default)
    {
        if (!WebhookSignature.IsValid(body.Span, signature, _appSecret))
        {
            return new WebhookResult(WebhookStatus.BadSignature);
        }

        using var document = Json.TryParse(body);
        return document is null
            ? new WebhookResult(WebhookStatus.Malformed)
            : await MetaWebhookReader.Read(document.RootElement, _phoneNumberId).RecordAsync(_client, cancellationToken).ConfigureAwait(false);
    }
}
