namespace TemplateGen;

/// <summary>Sends WhatsApp messages from one business phone number. Immutable and thread-safe: keep one per number.</summary>
public interface IWhatsAppClient
{
    /// <summary>The customer care windows of this business number.</summary>
    ICareWindows Windows { get; }

    /// <summary>Sends a template. Generated extension methods (<c>SendOrderConfirmationAsync</c>) call this.</summary>
    ValueTask<SendResult> SendAsync<TTemplate>(Recipient to, TTemplate template, CancellationToken cancellationToken = default)
        where TTemplate : struct, ITemplate;

    /// <summary>Sends free text of at most 4,096 characters, inside the customer care window.</summary>
    ValueTask<SendResult> SendTextAsync([RequiresOpenWindow] Recipient to, string text, CancellationToken cancellationToken = default);
}
