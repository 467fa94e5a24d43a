using TemplateGen;

namespace OrderNotifications;

/// <summary>Marketing: only to customers who asked for offers, and did not stop them. Each method says whether it sent one.</summary>
public sealed class Offers(IWhatsAppClient client, OfferConsent consent)
{
    public async Task<bool> SendHarvestAsync(Customer customer, Coffee coffee, string coupon, DateTimeOffset endsAt, CancellationToken cancellationToken = default)
    {
        if (!consent.IsGivenBy(customer.Phone))
        {
            return false;
        }

        var result = await client.SendHarvestOfferAsync(
            customer.Phone, HarvestOfferLanguage.For(customer.Culture), coffee.Picture, customer.FirstName, endsAt,
            couponCode: coupon, seeTheCoffeesSuffix: coupon, cancellationToken);
        return result.EnsureAccepted().IsAccepted;
    }

    public async Task<bool> SendSelectionAsync(Customer customer, (Coffee First, Coffee Second, Coffee Third) coffees, CancellationToken cancellationToken = default)
    {
        if (!consent.IsGivenBy(customer.Phone))
        {
            return false;
        }

        var result = await client.SendCoffeeSelectionAsync(
            customer.Phone, CoffeeSelectionLanguage.For(customer.Culture), customer.FirstName,
            CardOf(coffees.First), CardOf(coffees.Second), CardOf(coffees.Third), cancellationToken);
        return result.EnsureAccepted().IsAccepted;
    }

    private static CoffeeSelection.Card CardOf(Coffee coffee)
        => new(coffee.Picture, coffee.Name, coffee.Taste, OrderABagSuffix: coffee.Id, MoreLikeThisPayload: $"more:{coffee.Id}");
}
