namespace TemplateGen;

/// <summary>
/// Sends WhatsApp messages from one business phone number. Immutable and thread-safe: keep one per number.
/// </summary>
/// <remarks>
/// What the provider or the network answers is a <see cref="SendResult"/>, never an exception. Cancelling throws only
/// as long as nothing was sent; afterwards the result is <see cref="SendStatus.Unknown"/>. Nothing is sent twice:
/// the platform has no idempotency key, so there are no retries here.
/// </remarks>
public interface IWhatsAppClient
{
    /// <summary>The customer care windows of this business number.</summary>
    ICareWindows Windows { get; }

    /// <summary>Sends a template. Generated extension methods (<c>SendOrderConfirmationAsync</c>) call this.</summary>
    /// <exception cref="ArgumentException">The recipient is nobody (the default value).</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anything was sent.</exception>
    ValueTask<SendResult> SendAsync<TTemplate>([RequiresOptIn] Recipient to, TTemplate template, CancellationToken cancellationToken = default)
        where TTemplate : struct, ITemplate;

    /// <summary>Sends free text of at most 4,096 characters, inside the customer care window.</summary>
    /// <inheritdoc cref="SendAsync{TTemplate}" path="/exception"/>
    ValueTask<SendResult> SendTextAsync([RequiresOpenWindow] Recipient to, [TextLimit(TextMessage.MaxLength)] string text, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends any free-form message, inside the customer care window: <see cref="TextMessage"/>, <see cref="MediaMessage"/>,
    /// <see cref="LocationMessage"/>, <see cref="ContactsMessage"/>, <see cref="ReactionMessage"/>,
    /// <see cref="ReplyButtonsMessage"/>, <see cref="ListMessage"/>, <see cref="LinkMessage"/>, <see cref="LocationRequestMessage"/>.
    /// </summary>
    /// <inheritdoc cref="SendAsync{TTemplate}" path="/exception"/>
    ValueTask<SendResult> SendMessageAsync([RequiresOpenWindow] Recipient to, FreeFormMessage message, CancellationToken cancellationToken = default);
}
