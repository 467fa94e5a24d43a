namespace TemplateGen;

/// <summary>
/// A customer care window that was open when it was looked up, and the way to write into it: a proof that needs no
/// guard. Pass it across methods; do not keep it, since it closes.
/// </summary>
public sealed class CareWindow
{
    internal CareWindow(IWhatsAppClient client, Recipient customer, DateTimeOffset closesAt)
    {
        Client = client;
        Customer = customer;
        ClosesAt = closesAt;
    }

    internal IWhatsAppClient Client { get; }

    /// <summary>Whose window it is.</summary>
    public Recipient Customer { get; }

    /// <summary>When it closes, unless the customer writes again.</summary>
    public DateTimeOffset ClosesAt { get; }
}
