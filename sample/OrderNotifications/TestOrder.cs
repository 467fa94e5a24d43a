using System.Globalization;
using TemplateGen;

namespace OrderNotifications;

/// <summary>Tries an account out: <c>--order:to +31612345678 --order:name Sanne --order:language nl</c> places an order for that number.</summary>
public static class TestOrder
{
    public static async Task PlaceTestOrderAsync(this WebApplication app)
    {
        var settings = app.Configuration.GetSection("order");
        if (settings["to"] is not { } to)
        {
            return;
        }

        var culture = CultureInfo.GetCultureInfo(settings["language"] ?? "en-US");
        var customer = new Customer(Recipient.Parse(to), settings["name"] ?? "Jordan", culture);
        var order = await app.Services.GetRequiredService<OrderService>().PlaceAsync(customer, new CurrencyAmount(42.50m, "EUR"));
        Console.WriteLine($"WhatsApp took the confirmation of order {order.Number} to {customer.Phone}.");
    }
}
