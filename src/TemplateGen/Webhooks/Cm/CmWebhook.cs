namespace TemplateGen;

/// <summary>
/// Receives CM.com's webhooks for one business number, inbound messages and status reports alike. CM.com does not sign
/// them: keep the address secret, or let a firewall admit CM.com only. Thread-safe.
/// </summary>
public sealed class CmWebhook
{
    private readonly IWhatsAppClient _client;
    private readonly Recipient _number;

    /// <summary>The receiver for the number of a client.</summary>
    /// <param name="client">The client that sends from the number.</param>
    /// <param name="options">With the number; messages to another one are passed over.</param>
    public CmWebhook(IWhatsAppClient client, CmOptions options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        _client = client;
        _number = Recipient.Parse(options.From);
    }

    /// <summary>Receives a POST request. Never throws for what the body holds.</summary>
    /// <param name="body">The raw bytes.</param>
    /// <param name="cancellationToken">Cancels recording the windows; CM.com delivers the webhook again.</param>
    public async ValueTask<WebhookResult> ReceiveAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default)
    {
        using var document = Json.TryParse(body);
        if (document is null)
        {
            return new WebhookResult(WebhookStatus.Malformed);
        }

        var notes = new WebhookNotes();
        notes.Statuses.AddRange(CmStatusReport.Read(document.RootElement));
        if (CmInbound.Read(document.RootElement, _number) is { } message)
        {
            notes.Add(message);
        }

        return await notes.RecordAsync(_client, cancellationToken).ConfigureAwait(false);
    }
}
