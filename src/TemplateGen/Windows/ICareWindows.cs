namespace TemplateGen;

/// <summary>
/// The customer care windows of one business number: 24 hours from the customer's last message, by the timestamp
/// that WhatsApp put on it.
/// </summary>
public interface ICareWindows
{
    /// <summary>Whether the customer's window is open now.</summary>
    ValueTask<bool> IsOpenAsync([OpenWindowWhen(true)] Recipient customer, CancellationToken cancellationToken = default);

    /// <summary>Returns when the customer's window is open, and throws otherwise.</summary>
    /// <exception cref="CareWindowClosedException">The window is closed.</exception>
    ValueTask EnsureOpenAsync([EnsuresOpenWindow] Recipient customer, CancellationToken cancellationToken = default);

    /// <summary>The customer's open window, a proof to pass on and to send through; null when it is closed.</summary>
    ValueTask<CareWindow?> FindOpenAsync(Recipient customer, CancellationToken cancellationToken = default);

    /// <summary>Notes a message from the customer. Late, repeated and out-of-order calls are fine: the newest counts.</summary>
    /// <param name="customer">Who wrote.</param>
    /// <param name="sentAt">The timestamp in the webhook, not the time of arrival.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask RecordInboundAsync(Recipient customer, DateTimeOffset sentAt, CancellationToken cancellationToken = default);
}
