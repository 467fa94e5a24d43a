namespace TemplateGen;

/// <summary>What a webhook brings. The care windows of its messages are already recorded.</summary>
public sealed class WebhookResult
{
    internal WebhookResult(WebhookStatus status) => Status = status;

    /// <summary>Whether it could be trusted and read.</summary>
    public WebhookStatus Status { get; }

    /// <summary>What to answer over HTTP: 200, 401 or 400. Anything but 200 makes the platform deliver again, for days.</summary>
    public int HttpStatus => Status switch
    {
        WebhookStatus.Accepted => 200,
        WebhookStatus.BadSignature => 401,
        _ => 400,
    };

    /// <summary>Messages from customers, in the webhook's order.</summary>
    public IReadOnlyList<InboundMessage> Messages { get; internal init; } = [];

    /// <summary>What became of messages to customers.</summary>
    public IReadOnlyList<MessageStatus> Statuses { get; internal init; } = [];

    /// <summary>Customers who stopped marketing messages, or want them again.</summary>
    public IReadOnlyList<MarketingPreference> Preferences { get; internal init; } = [];
}
