using System.Text.Json;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Webhooks;

public sealed class MetaWebhookTests : SandboxTest
{
    [Fact]
    public async Task A_text_has_Meta_s_shape()
    {
        await using var receiver = await RegisterAsync();

        var id = await Customer.SaysAsync("Où est ma commande ? 🌿");

        var webhook = Assert.Single(receiver.Received);
        Assert.Equal("whatsapp_business_account", webhook.GetProperty("object").GetString());
        var change = webhook.GetProperty("entry")[0].GetProperty("changes")[0];
        Assert.Equal("messages", change.GetProperty("field").GetString());
        var value = change.GetProperty("value");
        Assert.Equal("106540352242922", value.GetProperty("metadata").GetProperty("phone_number_id").GetString());
        Assert.Equal("31612345678", value.GetProperty("contacts")[0].GetProperty("wa_id").GetString());
        AssertJson($$"""{ "from": "31612345678", "id": "{{id}}", "timestamp": "1772366400", "type": "text", "text": { "body": "Où est ma commande ? 🌿" } }""", value.GetProperty("messages")[0]);
    }

    [Fact]
    public async Task Every_webhook_is_signed_over_its_raw_bytes()
    {
        await using var receiver = await RegisterAsync();

        await Customer.SaysAsync("héllo / \"quotes\" \u2028");
        await SendTemplateAsync("approved", "en");
        await WhatsApp.Webhooks.DrainAsync();

        Assert.Equal(3, receiver.Received.Count);
        Assert.Equal(0, receiver.BadSignatures);
    }

    [Fact]
    public async Task A_tap_on_a_quick_reply_sends_its_payload()
    {
        await using var receiver = await RegisterAsync();
        var sent = await SendTemplateAsync("coupon", "en", $$"""{{Button(0, "quick_reply", """{ "type": "payload", "payload": "stop-all" }""")}}, {{Button(1, "copy_code", """{ "type": "coupon_code", "coupon_code": "A" }""")}}""");

        await Customer.TapsAsync("Unsubscribe");

        var message = Assert.Single(receiver.Messages);
        Assert.Equal("button", message.GetProperty("type").GetString());
        AssertJson("""{ "payload": "stop-all", "text": "Unsubscribe" }""", message.GetProperty("button"));
        AssertJson($$"""{ "from": "15550783881", "id": "{{sent.MessageId}}" }""", message.GetProperty("context"));
    }

    [Fact]
    public async Task A_tap_on_a_quick_reply_without_a_payload_sends_its_label()
    {
        await using var receiver = await RegisterAsync();
        await SendTemplateAsync("greeting", "en", Header(Text("Sam")));

        await Customer.TapsAsync("Tell me more");

        Assert.Equal("Tell me more", Assert.Single(receiver.Messages).GetProperty("button").GetProperty("payload").GetString());
    }

    [Fact]
    public async Task A_tap_on_a_reply_button_sends_its_id()
    {
        await using var receiver = await RegisterAsync();
        await Customer.SaysAsync("hello");
        await SendAsync("""
            { "messaging_product": "whatsapp", "to": "31612345678", "type": "interactive", "interactive": { "type": "button", "body": { "text": "Deliver today?" },
              "action": { "buttons": [ { "type": "reply", "reply": { "id": "y", "title": "Yes" } }, { "type": "reply", "reply": { "id": "n", "title": "No" } } ] } } }
            """);

        await Customer.TapsAsync("No");

        AssertJson("""{ "type": "button_reply", "button_reply": { "id": "n", "title": "No" } }""", receiver.Messages[1].GetProperty("interactive"));
    }

    [Fact]
    public async Task A_tap_on_a_button_that_is_not_there_is_the_test_s_mistake()
        => Assert.Contains("'Yes'", (await Assert.ThrowsAsync<InvalidOperationException>(() => Customer.TapsAsync("Yes"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_reaction_names_the_latest_message()
    {
        await using var receiver = await RegisterAsync();
        var sent = await SendTemplateAsync("approved", "en");

        await Customer.ReactsAsync("👍");

        AssertJson($$"""{ "message_id": "{{sent.MessageId}}", "emoji": "👍" }""", Assert.Single(receiver.Messages).GetProperty("reaction"));
    }

    [Fact]
    public async Task A_user_id_takes_the_place_of_the_number()
    {
        await using var receiver = await RegisterAsync();

        await WhatsApp.Customer("US.13491208655302741918").SaysAsync("hello");

        var message = Assert.Single(receiver.Messages);
        Assert.Equal("US.13491208655302741918", message.GetProperty("from_user_id").GetString());
        Assert.False(message.TryGetProperty("from", out _));
    }

    [Fact]
    public async Task A_message_is_sent_then_delivered_then_read()
    {
        await using var receiver = await RegisterAsync();
        var sent = await SendAsync("""
            { "messaging_product": "whatsapp", "to": "31612345678", "type": "template", "biz_opaque_callback_data": "order-42",
              "template": { "name": "catalogue", "language": { "code": "en" } } }
            """);
        await Customer.ReadsAsync();
        await Customer.ReadsAsync();

        Assert.Equal(["sent", "delivered", "read"], receiver.Statuses.Select(status => status.GetProperty("status").GetString()));
        AssertJson($$"""
            { "id": "{{sent.MessageId}}", "status": "read", "timestamp": "1772366400", "recipient_id": "31612345678", "biz_opaque_callback_data": "order-42",
              "pricing": { "billable": true, "pricing_model": "PMP", "type": "regular", "category": "marketing" } }
            """, receiver.Statuses[2]);
        Assert.Equal(DeliveryStatus.Read, Assert.Single(WhatsApp.Messages).Status);
    }

    [Fact]
    public async Task Stopping_promotions_is_told_with_a_timestamp_that_is_a_number()
    {
        await using var receiver = await RegisterAsync();

        await Customer.StopsPromotionsAsync();

        var change = Assert.Single(receiver.Received).GetProperty("entry")[0].GetProperty("changes")[0];
        Assert.Equal("user_preferences", change.GetProperty("field").GetString());
        AssertJson("""
            { "wa_id": "31612345678", "detail": "User requested to stop marketing messages", "category": "marketing_messages", "value": "stop", "timestamp": 1772366400 }
            """, change.GetProperty("value").GetProperty("user_preferences")[0]);
    }

    private async Task<WebhookReceiver> RegisterAsync()
    {
        var receiver = await WebhookReceiver.StartAsync(Options);
        await WhatsApp.Webhooks.RegisterMetaAsync(receiver.Url, Cancellation);
        return receiver;
    }

    private static void AssertJson(string expected, JsonElement actual)
        => Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, actual), actual.ToString());
}
