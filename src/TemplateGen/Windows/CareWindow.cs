namespace TemplateGen;

/// <summary>
/// A customer care window that was open when it was looked up, and the way to write into it: a proof that needs no
/// guard. Pass it across methods; do not keep it, since it closes. A send through it checks again, and answers
/// <see cref="SendStatus.WindowClosed"/> when it has closed meanwhile.
/// </summary>
public sealed class CareWindow
{
    /// <summary>The platform's rule: 24 hours from the customer's last message.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(24);

    private readonly IWhatsAppClient _client;

    internal CareWindow(IWhatsAppClient client, Recipient customer, DateTimeOffset closesAt)
    {
        _client = client;
        Customer = customer;
        ClosesAt = closesAt;
    }

    /// <summary>Whose window it is.</summary>
    public Recipient Customer { get; }

    /// <summary>When it closes, unless the customer writes again.</summary>
    public DateTimeOffset ClosesAt { get; }

    /// <inheritdoc cref="IWhatsAppClient.SendTextAsync"/>
    public ValueTask<SendResult> SendTextAsync([TextLimit(TextMessage.MaxLength)] string text, CancellationToken cancellationToken = default)
        => _client.SendTextAsync(Customer, text, cancellationToken);

    /// <inheritdoc cref="IWhatsAppClient.SendMessageAsync"/>
    public ValueTask<SendResult> SendMessageAsync(FreeFormMessage message, CancellationToken cancellationToken = default)
        => _client.SendMessageAsync(Customer, message, cancellationToken);
}
