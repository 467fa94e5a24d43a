using System.Net;
using System.Text.Json;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Providers;

public sealed class CmTests : SandboxTest
{
    private const string Ticket = """
        "richContent": { "conversation": [ { "template": { "whatsapp": {
          "namespace": "n", "element_name": "ticket", "language": { "policy": "deterministic", "code": "en" }, "components": [
            { "type": "header", "parameters": [ { "type": "image", "media": { "mediaName": "ticket", "mediaUri": "https://shop.example/t.png", "mimeType": "image/png" } } ] },
            { "type": "body", "parameters": [ { "type": "text", "text": "Sam" } ] },
            { "type": "button", "sub_type": "url", "index": "1", "parameters": [ { "type": "text", "text": "A-1" } ] } ] } } } ] }
        """;

    [Fact]
    public async Task A_template_is_accepted_in_CM_com_s_words_and_delivered()
    {
        var answer = await SendThroughCmAsync(Ticket);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        AssertJson("""
            { "details": "Created 1 message(s)", "errorCode": 0, "messages": [
              { "to": "0031612345678", "status": "Accepted", "reference": "order-42", "parts": 1, "messageDetails": null, "messageErrorCode": 0 } ] }
            """, answer.Json);
        var message = Assert.Single(WhatsApp.Messages);
        Assert.Equal("Here is your ticket, Sam: show it at the door.", message.Body);
        Assert.Equal("https://shop.example/track/A-1", message.Buttons[1].Value);
        Assert.Equal("order-42", message.Reference);
    }

    [Fact]
    public async Task What_WhatsApp_refuses_is_accepted_and_comes_in_the_status_report()
    {
        await using var receiver = await RegisterAsync();

        var answer = await SendThroughCmAsync(Ticket.Replace("\"ticket\", \"language\"", "\"no_such_template\", \"language\"", StringComparison.Ordinal));
        await WhatsApp.Webhooks.DrainAsync();

        Assert.Equal(0, answer.Json.GetProperty("errorCode").GetInt32());
        Assert.Empty(WhatsApp.Messages);
        var report = Assert.Single(receiver.Received).GetProperty("messages").GetProperty("msg");
        Assert.Equal("order-42", report.GetProperty("reference").GetString());
        Assert.Equal("0031612345678", report.GetProperty("to").GetString());
        Assert.Equal(3, report.GetProperty("status").GetProperty("code").GetInt32());
        Assert.Equal("132001", report.GetProperty("status").GetProperty("errorCode").GetString());
    }

    [Fact]
    public async Task A_text_outside_the_window_fails_in_the_status_report()
    {
        await using var receiver = await RegisterAsync();

        await SendThroughCmAsync("""  "body": { "type": "auto", "content": "Hello" }  """);
        await WhatsApp.Webhooks.DrainAsync();

        Assert.Equal("131047", Assert.Single(receiver.Received).GetProperty("messages").GetProperty("msg").GetProperty("status").GetProperty("errorCode").GetString());
    }

    [Fact]
    public async Task A_customer_s_text_has_CM_com_s_shape_and_opens_the_window()
    {
        await using var receiver = await RegisterAsync();

        var id = await Customer.SaysAsync("Hello");
        await SendThroughCmAsync("""  "body": { "type": "auto", "content": "Hello to you" }  """);

        AssertJson($$"""
            { "reference": "{{id}}", "from": { "number": "+31612345678", "name": "Sandbox customer" }, "to": { "number": "+15550783881" },
              "message": { "text": "Hello", "media": { "mediaUri": "", "contentType": "", "title": "" }, "custom": {} },
              "groupings": [ "", "messagesApi", "" ], "timeUtc": "2026-03-01T12:00:00", "channel": "WhatsApp" }
            """, receiver.Received[0]);
        Assert.Equal("Hello to you", Assert.Single(Customer.Messages).Body);
    }

    [Fact]
    public async Task A_message_is_accepted_then_delivered_then_read()
    {
        await using var receiver = await RegisterAsync();

        await SendThroughCmAsync(Ticket);
        await Customer.ReadsAsync();

        Assert.Equal([0, 2, 4], receiver.Received.Select(report => report.GetProperty("messages").GetProperty("msg").GetProperty("status").GetProperty("code").GetInt32()));
        Assert.Equal(0, receiver.BadSignatures);
    }

    [Fact]
    public async Task One_message_may_hold_several_which_arrive_in_order()
    {
        await Customer.SaysAsync("Hello");

        await SendThroughCmAsync("""
            "richContent": { "conversation": [ { "text": "First" }, { "media": { "mediaName": "a.pdf", "mediaUri": "https://shop.example/a.pdf", "mimeType": "application/pdf" } },
              { "location": { "latitude": "52.1", "longitude": "5.2", "label": "Our shop" } } ] }
            """);

        Assert.Equal(["text", "document", "location"], WhatsApp.Messages.Select(message => message.Type));
        Assert.Equal("Our shop", WhatsApp.Messages[2].Header!.Text);
    }

    [Theory]
    [InlineData("0015550000000", "0031612345678", 301)]
    [InlineData("0015550783881", "06", 303)]
    public async Task A_bad_number_is_refused_at_once(string from, string to, int code)
    {
        var answer = await SendThroughCmAsync(Ticket, from, to);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(201, answer.Json.GetProperty("errorCode").GetInt32());
        Assert.Equal(code, answer.Json.GetProperty("messages")[0].GetProperty("messageErrorCode").GetInt32());
    }

    [Theory]
    [InlineData("\"body\": {}", 304)]
    [InlineData("\"richContent\": { \"conversation\": [] }", 305)]
    [InlineData("\"richContent\": { \"conversation\": [ { \"template\": { \"whatsapp\": {} } } ] }", 305)]
    public async Task A_message_without_content_is_refused_at_once(string content, int code)
        => Assert.Equal(code, (await SendThroughCmAsync(content)).Json.GetProperty("messages")[0].GetProperty("messageErrorCode").GetInt32());

    [Theory]
    [InlineData("not json", 202)]
    [InlineData("""{ "messages": { "msg": {} } }""", 203)]
    public async Task A_request_that_is_none_is_refused(string body, int code)
        => Assert.Equal(code, (await SendEnvelopeThroughCmAsync(body)).Json.GetProperty("errorCode").GetInt32());

    [Fact]
    public async Task Of_two_recipients_the_good_one_is_served()
    {
        var answer = await SendEnvelopeThroughCmAsync($$"""
            { "messages": { "msg": [ { "from": "0015550783881", "to": [ { "number": "0031612345678" }, { "number": "x" } ], "allowedChannels": [ "WhatsApp" ], {{Ticket}} } ] } }
            """);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(201, answer.Json.GetProperty("errorCode").GetInt32());
        Assert.Single(WhatsApp.Messages);
    }

    private async Task<WebhookReceiver> RegisterAsync()
    {
        var receiver = await WebhookReceiver.StartAsync(Options);
        WhatsApp.Webhooks.RegisterCm(receiver.UnsignedUrl, receiver.UnsignedUrl);
        return receiver;
    }

    private static void AssertJson(string expected, JsonElement actual)
        => Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, actual), actual.ToString());
}
