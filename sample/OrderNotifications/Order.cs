using TemplateGen;

namespace OrderNotifications;

/// <summary>What a customer bought.</summary>
public sealed record Order(string Number, Customer Customer, CurrencyAmount Total)
{
    public Uri Page => new($"https://cafe-lumiere.example/orders/{Number}");

    public Media Invoice => Media.FromUri(new($"https://cafe-lumiere.example/invoices/{Number}.pdf"), $"{Number}.pdf");
}
