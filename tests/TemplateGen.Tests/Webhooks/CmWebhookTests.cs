using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace TemplateGen.Tests;

public class CmWebhookTests
{
    private const string Inbound = """
        {"reference":"5c1f3b0a-1111-4222-8333-944455556666","from":{"number":"+31612345678","name":"Jo"},"to":{"number":"0031201234567"},
         "message":{"text":"Is it there?","media":{"mediaUri":"","contentType":"","title":""},"custom":{}},
         "groupings":["a","b",""],"timeUtc":"2026-11-01T11:00:00","channel":"WhatsApp"}
        """;

    private readonly FakeTimeProvider _clock = Clients.Clock();
    private readonly WhatsAppClient _client;
    private readonly CmWebhook _webhook;

    public CmWebhookTests()
    {
        _client = Clients.Cm(RecordingHandler.Answering(""), _clock);
        _webhook = new CmWebhook(_client, Clients.CmOptions());
    }

    [Fact]
    public async Task A_message_is_read_and_its_time_is_UTC_on_every_machine()
    {
        var message = Assert.Single((await ReceiveAsync(Inbound)).Messages);

        Assert.Equal(InboundKind.Text, message.Kind);
        Assert.Equal("Is it there?", message.Text);
        Assert.Equal(Clients.Customer, message.From);
        Assert.Equal("Jo", message.ProfileName);
        Assert.Null(message.Media);
        Assert.Equal(new DateTimeOffset(2026, 11, 1, 11, 0, 0, TimeSpan.Zero), message.SentAt);
        Assert.Equal(message.SentAt.AddHours(24), message.Window.ClosesAt);
        Assert.True(await _client.Windows.IsOpenAsync(Clients.Customer));
    }

    [Fact]
    public async Task Media_are_read()
    {
        var message = Assert.Single((await ReceiveAsync(Inbound.Replace(
            """{"mediaUri":"","contentType":"","title":""}""", """{"mediaUri":"https://example.com/m/1","contentType":"image/jpeg","title":"p.jpg"}""", StringComparison.Ordinal))).Messages);

        Assert.Equal(InboundKind.Image, message.Kind);
        Assert.Equal(Media.FromUri(new Uri("https://example.com/m/1"), "p.jpg"), message.Media);
        Assert.Equal("image/jpeg", message.MimeType);
    }

    [Theory]
    [InlineData("\"channel\":\"WhatsApp\"", "\"channel\":\"SMS\"")]
    [InlineData("0031201234567", "0031209999999")]
    [InlineData("+31612345678", "CM.com")]
    [InlineData("\"reference\"", "\"ref\"")]
    public async Task Other_channels_other_numbers_and_nobodys_messages_open_nothing(string part, string instead)
    {
        Assert.Empty((await ReceiveAsync(Inbound.Replace(part, instead, StringComparison.Ordinal))).Messages);
        Assert.False(await _client.Windows.IsOpenAsync(Clients.Customer));
    }

    [Fact]
    public async Task An_impossible_time_opens_no_window()
    {
        await ReceiveAsync(Inbound.Replace("2026-11-01T11:00:00", "yesterday", StringComparison.Ordinal));

        Assert.False(await _client.Windows.IsOpenAsync(Clients.Customer));
    }

    [Theory]
    [InlineData(0, MessageState.Sent)]
    [InlineData(1, MessageState.Failed)]
    [InlineData(2, MessageState.Delivered)]
    [InlineData(3, MessageState.Failed)]
    [InlineData(4, MessageState.Read)]
    [InlineData(9, MessageState.Unknown)]
    public async Task A_status_report_is_read(int code, MessageState state)
    {
        var status = Assert.Single((await ReceiveAsync(
            $$$$"""
            {"messages":{"msg":{"received":"2026-11-01T11:59:00","to":"0031612345678","reference":"ref-1",
              "status":{"code":{{{{code}}}},"errorCode":"131047","errorDescription":"outside the window of 0031612345678"},"operator":""}}}
            """)).Statuses);

        Assert.Equal("ref-1", status.MessageId);
        Assert.Equal(state, status.State);
        Assert.Equal(Clients.Customer, status.Recipient);
        Assert.Equal(state == MessageState.Failed ? 131047 : null, status.Error?.Code);
        Assert.DoesNotContain("612345678", status.Error?.Details ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("[]", 200)]
    [InlineData("{\"messages\":{\"msg\":[]}}", 200)]
    [InlineData("{\"messages\":[]}", 200)]
    [InlineData("{\"message\":null,\"channel\":\"WhatsApp\"}", 200)]
    public async Task A_body_that_brings_nothing_is_answered(string body, int httpStatus)
    {
        var result = await ReceiveAsync(body);

        Assert.Equal(httpStatus, result.HttpStatus);
        Assert.Empty(result.Messages);
        Assert.Empty(result.Statuses);
    }

    private ValueTask<WebhookResult> ReceiveAsync(string body) => _webhook.ReceiveAsync(Encoding.UTF8.GetBytes(body));
}
