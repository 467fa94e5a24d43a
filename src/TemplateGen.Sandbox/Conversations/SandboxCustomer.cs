using TemplateGen.Sandbox.Conversations;
using TemplateGen.Sandbox.Messages;
using TemplateGen.Sandbox.Webhooks.Events;

namespace TemplateGen.Sandbox;

/// <summary>
/// A customer in conversation with one number of the business. What the customer does reaches the business by webhook;
/// each method ends when the webhook was answered, or is held.
/// </summary>
public sealed class SandboxCustomer
{
    private readonly BusinessNumber _business;
    private readonly CustomerId _id;
    private readonly SandboxClock _clock;
    private readonly SandboxWebhooks _webhooks;
    private readonly MessageLog _log;
    private readonly ConversationWindow _window = new();
    private volatile bool _isOnWhatsApp = true;
    private volatile bool _hasStoppedPromotions;

    internal SandboxCustomer(BusinessNumber business, CustomerId id, SandboxClock clock, SandboxWebhooks webhooks, MessageLog log)
    {
        (_business, _id, _clock, _webhooks, _log) = (business, id, clock, webhooks, log);
    }

    /// <summary>Whether the number is on WhatsApp. When not, messages to it fail with 131026.</summary>
    public bool IsOnWhatsApp
    {
        get => _isOnWhatsApp;
        set => _isOnWhatsApp = value;
    }

    /// <summary>Whether the customer stopped promotions. Then marketing templates fail with 131050.</summary>
    public bool HasStoppedPromotions => _hasStoppedPromotions;

    /// <summary>Whether the customer care window is open, by the sandbox's own account of it.</summary>
    public bool IsWindowOpen => _window.IsOpenAt(_clock.Now);

    /// <summary>When the window closes or closed; null when the customer never wrote.</summary>
    public DateTimeOffset? WindowClosesAt => _window.ClosesAt;

    /// <summary>The messages that reached the customer from this number, oldest first.</summary>
    public IReadOnlyList<SandboxMessage> Messages => _log.Between(_business, _id);

    /// <summary>Writes a text, which opens or refreshes the window. Returns the message's id.</summary>
    public Task<string> SaysAsync(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return SendsAsync(new InboundText(text));
    }

    /// <summary>
    /// Taps a button that answers: a template's quick reply, or a button or row of an interactive message, in the latest
    /// message that has one with this label. Opens or refreshes the window. Returns the answer's id.
    /// </summary>
    /// <exception cref="InvalidOperationException">No message to this customer has such a button.</exception>
    public Task<string> TapsAsync(string label)
        => TapFinder.Find(Messages, label) is { } tap
            ? SendsAsync(tap)
            : throw new InvalidOperationException($"No message to this customer has a quick reply, reply button or row '{label}'.");

    /// <summary>
    /// Reacts to the latest message. That does not open the window: the platform does not say that it does, so a client
    /// must not count on it. Returns the reaction's id.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no message to react to.</exception>
    public Task<string> ReactsAsync(string emoji)
    {
        ArgumentException.ThrowIfNullOrEmpty(emoji);
        return Messages is [.., var latest]
            ? PublishAsync(new InboundReaction(emoji, latest.Id), _clock.Now)
            : throw new InvalidOperationException("No message has reached this customer yet.");
    }

    /// <summary>Reads all messages that are not read yet, each of which gets a status webhook.</summary>
    public Task ReadsAsync() => Task.WhenAll(Messages
        .Where(message => message.MarkRead())
        .Select(message => _webhooks.PublishAsync(new StatusEvent(_business, _id, _clock.Now, SentStatus.Read, message.Ticket), message.Provider))
        .ToList());

    /// <summary>Taps "Stop promotions".</summary>
    public Task StopsPromotionsAsync() => PreferAsync(stops: true);

    /// <summary>Wants promotions again.</summary>
    public Task ResumesPromotionsAsync() => PreferAsync(stops: false);

    /// <summary>Masked.</summary>
    public override string ToString() => _id.ToString();

    private Task PreferAsync(bool stops)
    {
        _hasStoppedPromotions = stops;
        return _webhooks.PublishAsync(new PreferenceEvent(_business, _id, _clock.Now, stops));
    }

    private Task<string> SendsAsync(InboundContent content)
    {
        var now = _clock.Now;
        _window.OpenFrom(now);
        return PublishAsync(content, now);
    }

    private async Task<string> PublishAsync(InboundContent content, DateTimeOffset at)
    {
        var id = MessageIds.Next();
        await _webhooks.PublishAsync(new InboundEvent(_business, _id, at, id, content)).ConfigureAwait(false);
        return id;
    }
}
