using System.Collections.Concurrent;
using TemplateGen;

namespace OrderNotifications;

/// <summary>Who wants offers. WhatsApp asks businesses to know; customers change their minds in WhatsApp itself.</summary>
public sealed class OfferConsent
{
    private readonly ConcurrentDictionary<Recipient, bool> _isGiven = new();

    public bool IsGivenBy([OptedInWhen(true)] Recipient customer) => _isGiven.GetValueOrDefault(customer);

    public void Give(Recipient customer) => _isGiven[customer] = true;

    public void Apply(MarketingPreference preference) => _isGiven[preference.Customer] = !preference.IsStopped;
}
