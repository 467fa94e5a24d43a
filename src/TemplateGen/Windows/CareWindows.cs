namespace TemplateGen;

/// <summary>The rules of the care window, over a store and for one business number.</summary>
internal sealed class CareWindows(IWhatsAppClient client, ICareWindowStore store, string businessNumber, TimeProvider time) : ICareWindows
{
    public async ValueTask<bool> IsOpenAsync([OpenWindowWhen(true)] Recipient customer, CancellationToken cancellationToken = default)
        => await FindClosingTimeAsync(customer, cancellationToken).ConfigureAwait(false) is not null;

    public async ValueTask EnsureOpenAsync([EnsuresOpenWindow] Recipient customer, CancellationToken cancellationToken = default)
    {
        if (!await IsOpenAsync(customer, cancellationToken).ConfigureAwait(false))
        {
            throw new CareWindowClosedException();
        }
    }

    public async ValueTask<CareWindow?> FindOpenAsync(Recipient customer, CancellationToken cancellationToken = default)
        => await FindClosingTimeAsync(customer, cancellationToken).ConfigureAwait(false) is { } closesAt
            ? new CareWindow(client, customer, closesAt)
            : null;

    public ValueTask RecordInboundAsync(Recipient customer, DateTimeOffset sentAt, CancellationToken cancellationToken = default)
    {
        customer.ThrowIfNobody(nameof(customer));

        // Nothing is sent after it arrives: a later time is a wrong clock, and would hold the window open for too long.
        var now = time.GetUtcNow();
        return store.RecordAsync(new CareWindowKey(businessNumber, customer), sentAt > now ? now : sentAt, cancellationToken);
    }

    private async ValueTask<DateTimeOffset?> FindClosingTimeAsync(Recipient customer, CancellationToken cancellationToken)
    {
        customer.ThrowIfNobody(nameof(customer));
        var sentAt = await store.FindAsync(new CareWindowKey(businessNumber, customer), cancellationToken).ConfigureAwait(false);
        return sentAt + CareWindow.Length is { } closesAt && time.GetUtcNow() < closesAt ? closesAt : null;
    }
}
