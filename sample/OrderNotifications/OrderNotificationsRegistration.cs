namespace OrderNotifications;

/// <summary>What the service is made of.</summary>
public static class OrderNotificationsRegistration
{
    public static void AddOrderNotifications(this WebApplicationBuilder builder) => builder.Services
        .AddWhatsAppAccount(builder.Configuration)
        .AddSingleton<OrderService>()
        .AddSingleton<Notifications>()
        .AddSingleton<Offers>()
        .AddSingleton<OfferConsent>()
        .AddSingleton<CustomerReplies>()
        .AddSingleton<WebhookHandler>();
}
