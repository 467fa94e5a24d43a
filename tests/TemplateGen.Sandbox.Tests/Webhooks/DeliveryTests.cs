using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Webhooks;

public sealed class DeliveryTests : SandboxTest
{
    [Fact]
    public async Task Held_webhooks_come_late_with_the_time_at_which_they_happened()
    {
        await using var receiver = await RegisterAsync();
        WhatsApp.Webhooks.Hold();
        await Customer.SaysAsync("hello");
        WhatsApp.Clock.Advance(TimeSpan.FromHours(30));
        Assert.Empty(receiver.Received);
        Assert.Equal(1, WhatsApp.Webhooks.HeldCount);

        await WhatsApp.Webhooks.ReleaseAsync();

        Assert.Equal("1772366400", Assert.Single(receiver.Messages).GetProperty("timestamp").GetString());
        Assert.Equal(0, WhatsApp.Webhooks.HeldCount);
    }

    [Fact]
    public async Task Held_webhooks_can_come_out_of_order()
    {
        await using var receiver = await RegisterAsync();
        WhatsApp.Webhooks.Hold();
        await Customer.SaysAsync("one");
        await Customer.SaysAsync("two");

        await WhatsApp.Webhooks.ReleaseAsync(WebhookOrder.LastFirst);
        await Customer.SaysAsync("three");

        Assert.Equal(["two", "one", "three"], Texts(receiver));
    }

    [Fact]
    public async Task Each_webhook_can_come_more_than_once()
    {
        await using var receiver = await RegisterAsync();
        WhatsApp.Webhooks.Copies = 3;

        var id = await Customer.SaysAsync("hello");

        Assert.Equal([id, id, id], receiver.Messages.Select(message => message.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task What_is_not_answered_with_200_is_delivered_again()
    {
        await using var receiver = await RegisterAsync();
        receiver.Status = HttpStatusCode.InternalServerError;
        await Customer.SaysAsync("hello");
        Assert.Equal(1, WhatsApp.Webhooks.UndeliveredCount);

        await WhatsApp.Webhooks.RedeliverAsync();
        Assert.Equal(1, WhatsApp.Webhooks.UndeliveredCount);
        receiver.Status = HttpStatusCode.OK;
        await WhatsApp.Webhooks.RedeliverAsync();

        Assert.Equal(0, WhatsApp.Webhooks.UndeliveredCount);
        Assert.Equal(["hello", "hello", "hello"], Texts(receiver));
        Assert.Equal(0, receiver.BadSignatures);
    }

    [Fact]
    public async Task An_endpoint_that_is_gone_loses_nothing()
    {
        var receiver = await RegisterAsync();
        await receiver.DisposeAsync();

        await Customer.SaysAsync("hello");

        Assert.Equal(1, WhatsApp.Webhooks.UndeliveredCount);
    }

    [Fact]
    public async Task Messages_of_many_customers_at_once_all_come()
    {
        await using var receiver = await RegisterAsync();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(index => WhatsApp.Customer($"+316100000{index:00}").SaysAsync($"{index}")));

        Assert.Equal(Enumerable.Range(0, 50).Select(index => $"{index}").Order(), Texts(receiver).Order());
    }

    private static IEnumerable<string?> Texts(WebhookReceiver receiver)
        => receiver.Messages.Select(message => message.GetProperty("text").GetProperty("body").GetString());

    private async Task<WebhookReceiver> RegisterAsync()
    {
        var receiver = await WebhookReceiver.StartAsync(Options);
        await WhatsApp.Webhooks.RegisterMetaAsync(receiver.Url, Cancellation);
        return receiver;
    }
}
