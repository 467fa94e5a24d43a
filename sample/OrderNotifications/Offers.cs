using TemplateGen;

namespace OrderNotifications;

/// <summary>Marketing: only to customers who asked for offers, and did not stop them. Each method says whether it sent one.</summary>
public sealed class Offers(IWhatsAppClient client, OfferConsent consent)
{
    public async Task<bool> SendHarvestAsync(
        Customer customer, Coffee coffee, string coupon, DateTimeOffset endsAt, CancellationToken cancellationToken = default)
    {
        if (!consent.IsGivenBy(customer.Phone))
        {
            return false;
        }

        var result = await client.SendHarvestOfferAsync(
            customer.Phone, HarvestOfferLanguage.For(customer.Culture), coffee.Picture, customer.FirstName, endsAt,
            couponCode: coupon, seeTheCoffeesSuffix: coupon, cancellationToken);
        result.EnsureAccepted();
        return true;
    }

    public async Task<bool> SendSelectionAsync(
        Customer customer, Coffee first, Coffee second, Coffee third, CancellationToken cancellationToken = default)
    {
        if (!consent.IsGivenBy(customer.Phone))
        {
            return false;
        }

        var result = await client.SendCoffeeSelectionAsync(
            customer.Phone, CoffeeSelectionLanguage.For(customer.Culture), customer.FirstName,
            CardOf(first), CardOf(second), CardOf(third), cancellationToken);
        result.EnsureAccepted();
        return true;
    }

    private static CoffeeSelection.Card CardOf(Coffee coffee)
        => new(coffee.Picture, coffee.Name, coffee.Taste, OrderABagSuffix: coffee.Id, MoreLikeThisPayload: $"more:{coffee.Id}");
}
