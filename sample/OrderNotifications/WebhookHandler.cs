using TemplateGen;

namespace OrderNotifications;

/// <summary>Hands what a webhook brings to whom it concerns.</summary>
public sealed partial class WebhookHandler(CustomerReplies replies, OfferConsent consent, ILogger<WebhookHandler> logger)
{
    public async Task<IResult> HandleAsync(WebhookResult webhook, CancellationToken cancellationToken)
    {
        foreach (var message in webhook.Messages)
        {
            await replies.HandleAsync(message, cancellationToken);
        }

        foreach (var preference in webhook.Preferences)
        {
            consent.Apply(preference);
        }

        foreach (var status in webhook.Statuses.Where(status => status.State == MessageState.Failed))
        {
            LogFailure(status.MessageId, status.Error);
        }

        return Results.StatusCode(webhook.HttpStatus);
    }

    [LoggerMessage(LogLevel.Warning, "Message {MessageId} was not delivered: {Error}")]
    private partial void LogFailure(string messageId, WhatsAppError? error);
}
