using TemplateGen;

namespace OrderNotifications;

/// <summary>
/// What the shop tells customers unasked: templates, in the language that suits the customer best. The send methods are
/// generated from the files in templates/.
/// </summary>
public sealed class Notifications(IWhatsAppClient client)
{
    public ValueTask<SendResult> OrderConfirmedAsync(Order order, CancellationToken cancellationToken = default)
    {
        var (to, firstName, culture) = order.Customer;
        return client.SendConfirmationAchatAsync(
            to, ConfirmationAchatLanguage.For(culture), firstName, order.Number, order.Page, cancellationToken);
    }

    public ValueTask<SendResult> InvoicedAsync(Order order, CancellationToken cancellationToken = default)
    {
        var (to, firstName, culture) = order.Customer;
        return client.SendInvoiceAsync(
            to, InvoiceLanguage.For(culture), order.Invoice, firstName, order.Number, order.Total, cancellationToken);
    }

    public ValueTask<SendResult> ShippedAsync(Order order, string parcel, DateOnly arrival, CancellationToken cancellationToken = default)
    {
        var (to, firstName, culture) = order.Customer;
        return client.SendOrderShippedAsync(
            to, OrderShippedLanguage.For(culture), order.Number, firstName, arrival, trackParcelSuffix: parcel, cancellationToken: cancellationToken);
    }

    public ValueTask<SendResult> ReadyForPickupAsync(Order order, GeoLocation shop, string pickupCode, CancellationToken cancellationToken = default)
    {
        var (to, firstName, culture) = order.Customer;
        return client.SendPickupReadyAsync(
            to, PickupReadyLanguage.For(culture), shop, firstName, order.Number, pickupCode, cancellationToken: cancellationToken);
    }

    public ValueTask<SendResult> FeedbackWantedAsync(Order order, CancellationToken cancellationToken = default)
    {
        var (to, firstName, culture) = order.Customer;
        return client.SendOrderFeedbackAsync(
            to, OrderFeedbackLanguage.For(culture), firstName, order.Number, cancellationToken: cancellationToken);
    }

    public ValueTask<SendResult> AnswerReadyAsync(Order order, string payload, CancellationToken cancellationToken = default)
    {
        var (to, firstName, culture) = order.Customer;
        return client.SendAnswerReadyAsync(
            to, AnswerReadyLanguage.For(culture), firstName, order.Number, readTheAnswerPayload: payload, cancellationToken);
    }

    public ValueTask<SendResult> LoginCodeAsync(Customer customer, string code, CancellationToken cancellationToken = default)
        => client.SendLoginCodeAsync(customer.Phone, LoginCodeLanguage.For(customer.Culture), code, cancellationToken);
}
