using System.Collections.Concurrent;
using System.Globalization;
using TemplateGen;

namespace OrderNotifications;

/// <summary>The conversation with customers who write: free text, as long as the care window is open.</summary>
public sealed partial class CustomerReplies(
    IWhatsAppClient client, OrderService orders, Notifications notifications, ILogger<CustomerReplies> logger)
{
    private readonly ConcurrentDictionary<string, string> _waitingAnswers = new();
    private readonly ConcurrentDictionary<string, bool> _handled = new();

    /// <summary>Replies to a message. It brings the open window along: the proof that free text may be sent, without asking again.</summary>
    public async Task HandleAsync(InboundMessage message, CancellationToken cancellationToken = default)
    {
        // WhatsApp delivers webhooks more than once.
        if (!_handled.TryAdd(message.Id, true) || FindReply(message) is not { } reply)
        {
            return;
        }

        // They may also come so late that the window has closed: then there is nothing to be done here.
        var result = await message.Window.SendTextAsync(reply, cancellationToken);
        if (!result.IsAccepted)
        {
            LogNoReply(result.Status, result.Error);
        }
    }

    /// <summary>
    /// Answers a question when the shop knows the answer. Within 24 hours of the customer's last message the guard lets
    /// free text through. Later a template asks the customer to tap a button, which opens the window again.
    /// </summary>
    public async ValueTask<SendResult> AnswerAsync(Order order, string answer, CancellationToken cancellationToken = default)
    {
        var customer = order.Customer.Phone;
        if (await client.Windows.IsOpenAsync(customer, cancellationToken))
        {
            return await client.SendTextAsync(customer, answer, cancellationToken);
        }

        var payload = $"answer:{order.Number}";
        _waitingAnswers[payload] = answer;
        return await notifications.AnswerReadyAsync(order, payload, cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "A customer got no reply ({Status}): {Error}")]
    private partial void LogNoReply(SendStatus status, WhatsAppError? error);

    private string? FindReply(InboundMessage message) => message switch
    {
        { ButtonPayload: { } payload } when _waitingAnswers.TryRemove(payload, out var answer) => answer,
        { Kind: InboundKind.Text or InboundKind.TemplateButton } => Acknowledgement(orders.LatestOf(message.From)?.Customer.Culture),
        _ => null,
    };

    private static string Acknowledgement(CultureInfo? culture) => culture?.TwoLetterISOLanguageName switch
    {
        "fr" => "Merci, nous avons bien votre message ! S’il demande une réponse, elle arrive bientôt.",
        "nl" => "Bedankt, we hebben je bericht! Vraagt het om een antwoord, dan komt dat snel.",
        _ => "Thank you, we have your message! If it needs an answer, that comes soon.",
    };
}
