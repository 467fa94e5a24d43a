using System.Collections.Concurrent;
using TemplateGen;

namespace OrderNotifications;

/// <summary>
/// Takes orders through the shop, and tells the customer at each turn. When WhatsApp does not take a message,
/// a <see cref="WhatsAppSendException"/> says why; the order stands all the same.
/// </summary>
public sealed class OrderService(Notifications notifications)
{
    private readonly ConcurrentDictionary<Recipient, Order> _latest = new();
    private int _lastNumber = 1041;

    public async Task<Order> PlaceAsync(Customer customer, CurrencyAmount total, CancellationToken cancellationToken = default)
    {
        var order = new Order($"A-{Interlocked.Increment(ref _lastNumber)}", customer, total);
        _latest[customer.Phone] = order;
        (await notifications.OrderConfirmedAsync(order, cancellationToken)).EnsureAccepted();
        return order;
    }

    public async Task ChargeAsync(Order order, CancellationToken cancellationToken = default)
        => (await notifications.InvoicedAsync(order, cancellationToken)).EnsureAccepted();

    public async Task ShipAsync(Order order, string parcel, DateOnly arrival, CancellationToken cancellationToken = default)
        => (await notifications.ShippedAsync(order, parcel, arrival, cancellationToken)).EnsureAccepted();

    public async Task HoldForPickupAsync(Order order, GeoLocation shop, string pickupCode, CancellationToken cancellationToken = default)
        => (await notifications.ReadyForPickupAsync(order, shop, pickupCode, cancellationToken)).EnsureAccepted();

    public async Task AskForFeedbackAsync(Order order, CancellationToken cancellationToken = default)
        => (await notifications.FeedbackWantedAsync(order, cancellationToken)).EnsureAccepted();

    public Order? LatestOf(Recipient customer) => _latest.GetValueOrDefault(customer);
}
