using System.Net;
using System.Text;
using OrderNotifications.Tests.Harness;
using TemplateGen;
using TemplateGen.Sandbox;

namespace OrderNotifications.Tests;

public sealed class WebhookTests
{
    private const string Customer = "+31612345678";

    [Fact]
    public async Task A_customer_who_writes_gets_a_reply()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.OpenAsync();

        await shop.WhatsApp.Customer(Customer).SaysAsync("Hello?");

        Assert.Equal("text", Assert.Single(shop.WhatsApp.Messages).Type);
    }

    [Fact]
    public async Task A_webhook_that_comes_twice_is_replied_to_once()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.OpenAsync();
        shop.WhatsApp.Webhooks.Copies = 2;

        await shop.WhatsApp.Customer(Customer).SaysAsync("Hello?");

        Assert.Single(shop.WhatsApp.Messages);
    }

    [Fact]
    public async Task A_webhook_that_comes_a_day_late_is_taken_but_not_replied_to()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.OpenAsync();
        shop.WhatsApp.Webhooks.Hold();
        await shop.WhatsApp.Customer(Customer).SaysAsync("Hello?");
        shop.WhatsApp.Clock.Advance(CareWindow.Length);

        await shop.WhatsApp.Webhooks.ReleaseAsync();

        Assert.Empty(shop.WhatsApp.Messages);
        Assert.Equal(0, shop.WhatsApp.Webhooks.UndeliveredCount);
    }

    [Fact]
    public async Task A_reaction_is_not_replied_to()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.OpenAsync();
        var customer = shop.WhatsApp.Customer(Customer);
        await customer.SaysAsync("Hello?");

        await customer.ReactsAsync("👍");

        Assert.Single(shop.WhatsApp.Messages);
    }

    [Fact]
    public async Task Who_does_not_sign_is_not_let_in()
    {
        await using var shop = await RunningShop.StartAsync();
        using var http = new HttpClient();
        using var forged = new StringContent("""{ "object": "whatsapp_business_account", "entry": [] }""", Encoding.UTF8, "application/json");

        using var response = await http.PostAsync(shop.WebhookAddress, forged, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Who_does_not_know_the_verify_token_cannot_register_the_address()
    {
        await using var shop = await RunningShop.StartAsync(($"{WhatsAppAccount.MetaCloud}:VerifyToken", "another-token"));

        await Assert.ThrowsAsync<WebhookVerificationException>(shop.OpenAsync);
    }
}
