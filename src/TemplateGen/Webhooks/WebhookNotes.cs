namespace TemplateGen;

/// <summary>What a reader finds in one webhook.</summary>
internal sealed class WebhookNotes
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public List<InboundNote> Messages { get; } = [];

    public List<MessageStatus> Statuses { get; } = [];

    public List<MarketingPreference> Preferences { get; } = [];

    /// <summary>Adds a message, once: a batch may hold it twice.</summary>
    public void Add(InboundNote message)
    {
        if (_seen.Add(message.Id))
        {
            Messages.Add(message);
        }
    }

    /// <summary>Opens the windows, then hands the messages out with them.</summary>
    public async ValueTask<WebhookResult> RecordAsync(IWhatsAppClient client, CancellationToken cancellationToken)
    {
        var messages = new List<InboundMessage>(Messages.Count);
        foreach (var message in Messages)
        {
            if (message.OpensWindow)
            {
                await client.Windows.RecordInboundAsync(message.From, message.SentAt, cancellationToken).ConfigureAwait(false);
                if (message.FromUserId is { } userId && userId != message.From)
                {
                    await client.Windows.RecordInboundAsync(userId, message.SentAt, cancellationToken).ConfigureAwait(false);
                }
            }

            // A late message opens nothing: its window says when it would have closed.
            var window = await client.Windows.FindOpenAsync(message.From, cancellationToken).ConfigureAwait(false)
                ?? new CareWindow(client, message.From, message.OpensWindow ? message.SentAt + CareWindow.Length : message.SentAt);
            messages.Add(message.WithWindow(window));
        }

        return new WebhookResult(WebhookStatus.Accepted) { Messages = messages, Statuses = Statuses, Preferences = Preferences };
    }
}
