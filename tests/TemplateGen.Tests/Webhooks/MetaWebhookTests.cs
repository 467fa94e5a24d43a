using System.Text;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace TemplateGen.Tests;

public class MetaWebhookTests
{
    // An hour before the test clock's now.
    private const long SentAt = 1793530800;

    private readonly FakeTimeProvider _clock = Clients.Clock();
    private readonly WhatsAppClient _client;
    private readonly MetaWebhook _webhook;

    public MetaWebhookTests()
    {
        _client = Clients.Meta(RecordingHandler.Answering(RecordingHandler.MetaAccepted), _clock);
        _webhook = new MetaWebhook(_client, Options());
    }

    public static TheoryData<string, InboundKind, string?, string?> Kinds() => new()
    {
        { """{"type":"text","text":{"body":"Does it come in green?"}}""", InboundKind.Text, "Does it come in green?", null },
        { """{"type":"image","image":{"id":"900","mime_type":"image/jpeg","sha256":"x","caption":"Look"}}""", InboundKind.Image, "Look", null },
        { """{"type":"video","video":{"id":"900","mime_type":"video/mp4"}}""", InboundKind.Video, null, null },
        { """{"type":"audio","audio":{"id":"900","mime_type":"audio/ogg; codecs=opus","voice":true}}""", InboundKind.Audio, null, null },
        { """{"type":"document","document":{"id":"900","mime_type":"application/pdf","filename":"a.pdf"}}""", InboundKind.Document, null, null },
        { """{"type":"sticker","sticker":{"id":"900","mime_type":"image/webp"}}""", InboundKind.Sticker, null, null },
        { """{"type":"location","location":{"latitude":52.1,"longitude":4.3,"name":"Pier"}}""", InboundKind.Location, null, null },
        { """{"type":"contacts","contacts":[{"name":{"formatted_name":"Jo"}}]}""", InboundKind.Contacts, null, null },
        { """{"type":"button","button":{"payload":"STOP","text":"Unsubscribe"},"context":{"from":"31201234567","id":"wamid.OUT"}}""", InboundKind.TemplateButton, "Unsubscribe", "STOP" },
        { """{"type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"b1","title":"Yes"}}}""", InboundKind.ButtonReply, "Yes", "b1" },
        { """{"type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"r1","title":"One","description":"d"}}}""", InboundKind.ListReply, "One", "r1" },
        { """{"type":"interactive","interactive":{"type":"nfm_reply","nfm_reply":{"name":"flow","body":"Sent","response_json":"{}"}}}""", InboundKind.FlowReply, "Sent", "{}" },
        { """{"type":"order","order":{"catalog_id":"1","text":"please","product_items":[]}}""", InboundKind.Order, "please", null },
        { """{"type":"reaction","reaction":{"message_id":"wamid.OUT","emoji":"👍"}}""", InboundKind.Reaction, "👍", null },
        { """{"type":"system","system":{"body":"changed number","type":"user_changed_number"}}""", InboundKind.System, "changed number", null },
        { """{"type":"unsupported","errors":[{"code":131051}]}""", InboundKind.Unknown, null, null },
        { """{"type":"interactive","interactive":{"type":"something_new"}}""", InboundKind.Unknown, null, null },
        { """{"type":"text","text":"not an object"}""", InboundKind.Text, null, null },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_kind_of_message_is_read(string content, InboundKind kind, string? text, string? payload)
    {
        var message = Assert.Single((await ReceiveAsync(Message(content))).Messages);

        Assert.Equal(kind, message.Kind);
        Assert.Equal(text, message.Text);
        Assert.Equal(payload, message.ButtonPayload);
        Assert.Equal(Clients.Customer, message.From);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(SentAt), message.SentAt);
        Assert.Equal("wamid.IN", message.Id);
        Assert.Equal("Jo Doe", message.ProfileName);
        Assert.Equal("wamid.IN", message.Json.GetProperty("id").GetString());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_message_opens_the_window_and_a_reaction_or_notice_does_not(string content, InboundKind kind, string? text, string? payload)
    {
        var message = Assert.Single((await ReceiveAsync(Message(content))).Messages);

        var opens = kind is not (InboundKind.Reaction or InboundKind.System or InboundKind.Unknown);
        Assert.Equal(opens, await _client.Windows.IsOpenAsync(Clients.Customer));
        Assert.Equal(opens ? SendStatus.Accepted : SendStatus.WindowClosed, (await message.Window.SendTextAsync("Hi")).Status);
        Assert.Equal((text, payload), (message.Text, message.ButtonPayload));
    }

    [Fact]
    public async Task The_window_closes_a_day_after_the_message_was_sent()
    {
        var message = Assert.Single((await ReceiveAsync(Message("""{"type":"text","text":{"body":"Hi"}}"""))).Messages);

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(SentAt).AddHours(24), message.Window.ClosesAt);
    }

    [Fact]
    public async Task A_message_that_comes_days_late_opens_nothing()
    {
        _clock.Advance(TimeSpan.FromDays(2));

        var message = Assert.Single((await ReceiveAsync(Message("""{"type":"text","text":{"body":"Hi"}}"""))).Messages);

        Assert.False(await _client.Windows.IsOpenAsync(Clients.Customer));
        Assert.Equal(SendStatus.WindowClosed, (await message.Window.SendTextAsync("Hi")).Status);
    }

    [Fact]
    public async Task Media_and_places_are_read()
    {
        var image = Assert.Single((await ReceiveAsync(Message("""{"type":"document","document":{"id":"900","mime_type":"application/pdf","filename":"a.pdf"}}"""))).Messages);
        var place = Assert.Single((await ReceiveAsync(Message("""{"type":"location","location":{"latitude":52.1,"longitude":4.3,"name":"Pier"}}"""))).Messages);

        Assert.Equal(Media.FromId("900", "a.pdf"), image.Media);
        Assert.Equal("application/pdf", image.MimeType);
        Assert.Equal(new GeoLocation(52.1, 4.3, "Pier"), place.Location);
    }

    [Fact]
    public async Task A_customer_with_a_user_id_is_known_under_both()
    {
        await ReceiveAsync(Value(
            """{"messages":[{"from":"31612345678","from_user_id":"NL.1349","id":"wamid.IN","timestamp":"1793530800","type":"text","text":{"body":"Hi"}}]}"""));

        Assert.True(await _client.Windows.IsOpenAsync(Clients.Customer));
        Assert.True(await _client.Windows.IsOpenAsync(Recipient.FromUserId("NL.1349")));
    }

    [Fact]
    public async Task A_customer_with_only_a_user_id_is_known_by_it()
    {
        var result = await ReceiveAsync(Value(
            """{"messages":[{"from_user_id":"NL.1349","id":"wamid.IN","timestamp":1793530800,"type":"text","text":{"body":"Hi"}}]}"""));

        Assert.Equal(Recipient.FromUserId("NL.1349"), Assert.Single(result.Messages).From);
    }

    [Fact]
    public async Task Statuses_are_read_with_their_errors()
    {
        var result = await ReceiveAsync(Value("""
            {"statuses":[
              {"id":"wamid.1","status":"sent","timestamp":"1793530800","recipient_id":"31612345678","pricing":{"billable":true}},
              {"id":"wamid.2","status":"read","timestamp":1793530800},
              {"id":"wamid.3","status":"failed","timestamp":"1793530800","recipient_id":"31612345678","errors":[
                {"code":131047,"title":"Re-engagement message","error_data":{"details":"to 31612345678"}}]},
              {"id":"wamid.4","status":"melted"},
              {"status":"sent"}]}
            """));

        Assert.Equal(["wamid.1", "wamid.2", "wamid.3", "wamid.4"], result.Statuses.Select(status => status.MessageId));
        Assert.Equal([MessageState.Sent, MessageState.Read, MessageState.Failed, MessageState.Unknown], result.Statuses.Select(status => status.State));
        Assert.Equal(131047, result.Statuses[2].Error!.Code);
        Assert.Equal("to ***", result.Statuses[2].Error!.Details);
        Assert.Equal(Clients.Customer, result.Statuses[0].Recipient);
        Assert.Equal(DateTimeOffset.UnixEpoch, result.Statuses[3].At);
    }

    [Fact]
    public async Task Marketing_preferences_are_read()
    {
        var result = await ReceiveAsync(Value(
            """
            {"user_preferences":[
              {"wa_id":"31612345678","category":"marketing_messages","value":"stop","timestamp":1793530800},
              {"wa_id":"31612345678","category":"marketing_messages","value":"resume","timestamp":1793530800},
              {"wa_id":"31612345678","category":"something_else","value":"stop","timestamp":1793530800}]}
            """, field: "user_preferences"));

        Assert.Equal([true, false], result.Preferences.Select(preference => preference.IsStopped));
    }

    [Fact]
    public async Task A_message_that_is_in_a_batch_twice_comes_once()
    {
        var message = """{"from":"31612345678","id":"wamid.IN","timestamp":"1793530800","type":"text","text":{"body":"Hi"}}""";

        Assert.Single((await ReceiveAsync(Value("{\"messages\":[" + message + "," + message + "]}"))).Messages);
    }

    [Fact]
    public async Task Another_numbers_messages_are_passed_over()
    {
        var result = await ReceiveAsync(Message("""{"type":"text","text":{"body":"Hi"}}""").Replace("106540352242922", "999", StringComparison.Ordinal));

        Assert.Equal(WebhookStatus.Accepted, result.Status);
        Assert.Empty(result.Messages);
        Assert.False(await _client.Windows.IsOpenAsync(Clients.Customer));
    }

    [Fact]
    public async Task A_bad_signature_brings_nothing()
    {
        var body = Encoding.UTF8.GetBytes(Message("""{"type":"text","text":{"body":"Hi"}}"""));

        var result = await _webhook.ReceiveAsync(body, WebhookSignatureTests.Sign(body, "wrong"));

        Assert.Equal(WebhookStatus.BadSignature, result.Status);
        Assert.Equal(401, result.HttpStatus);
        Assert.Empty(result.Messages);
        Assert.False(await _client.Windows.IsOpenAsync(Clients.Customer));
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("{", 400)]
    [InlineData("\u0001", 400)]
    [InlineData("null", 200)]
    [InlineData("[]", 200)]
    [InlineData("{\"entry\":{}}", 200)]
    [InlineData("{\"entry\":[null,1,{\"changes\":[[],{\"value\":null}]}]}", 200)]
    public async Task A_body_that_brings_nothing_is_answered(string body, int httpStatus)
    {
        var result = await ReceiveAsync(body);

        Assert.Equal(httpStatus, result.HttpStatus);
        Assert.Empty(result.Messages);
    }

    [Theory]
    [InlineData("""{"from":"31612345678","timestamp":"1793530800","type":"text"}""")]
    [InlineData("""{"id":"wamid.IN","timestamp":"1793530800","type":"text"}""")]
    [InlineData("""{"from":"\ud800","id":"wamid.IN"}""")]
    [InlineData("""{"from":7,"id":8}""")]
    public async Task A_message_without_sender_or_id_is_passed_over(string message)
        => Assert.Empty((await ReceiveAsync(Value("{\"messages\":[" + message + "]}"))).Messages);

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("-5")]
    [InlineData("99999999999999999")]
    [InlineData("1e400")]
    [InlineData("null")]
    public async Task An_impossible_time_opens_no_window(string timestamp)
    {
        var result = await ReceiveAsync(Value(
            """{"messages":[{"from":"31612345678","id":"wamid.IN","type":"text","text":{"body":"Hi"},"timestamp":""" + timestamp + "}]}"));

        Assert.Equal(DateTimeOffset.UnixEpoch, Assert.Single(result.Messages).SentAt);
        Assert.False(await _client.Windows.IsOpenAsync(Clients.Customer));
    }

    [Fact]
    public async Task No_mutation_of_a_webhook_throws()
    {
        var valid = Encoding.UTF8.GetBytes(Message("""{"type":"image","image":{"id":"900","mime_type":"image/jpeg","caption":"Look"}}"""));
        await Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Byte, Gen.Int[0, 20]).Array[1, 4].SampleAsync(
            async mutations =>
            {
                var body = valid.ToList();
                foreach (var (at, value, cut) in mutations)
                {
                    var place = Math.Min(at, body.Count - 1);
                    body[place] = value;
                    body.RemoveRange(place, Math.Min(cut == 20 ? 10 : 0, body.Count - place - 1));
                }

                await ReceiveAsync([.. body]);
            },
            iter: 5_000);
    }

    [Theory]
    [InlineData("subscribe", "verify-me", "1158201444")]
    [InlineData("subscribe", "guess", null)]
    [InlineData("subscribe", null, null)]
    [InlineData("unsubscribe", "verify-me", null)]
    [InlineData(null, null, null)]
    public void The_address_is_verified_with_the_chosen_word(string? mode, string? token, string? expected)
        => Assert.Equal(expected, _webhook.Challenge(mode, token, "1158201444"));

    [Fact]
    public void Without_a_chosen_word_nothing_is_verified()
    {
        var options = Options();
        options.VerifyToken = null;

        Assert.Null(new MetaWebhook(_client, options).Challenge("subscribe", "", "1158201444"));
    }

    [Fact]
    public void Without_the_apps_secret_there_is_no_receiver()
        => Assert.Throws<ArgumentException>("options", () => new MetaWebhook(_client, Clients.MetaOptions()));

    private static MetaCloudOptions Options()
    {
        var options = Clients.MetaOptions();
        options.AppSecret = "secret";
        options.VerifyToken = "verify-me";
        return options;
    }

    private static string Message(string content)
        => Value("""
            {"contacts":[{"profile":{"name":"Someone Else"},"wa_id":"4915112345678"},{"profile":{"name":"Jo Doe"},"wa_id":"31612345678"}],
             "messages":[{"from":"31612345678","id":"wamid.IN","timestamp":"1793530800",
            """ + Inside(content) + "}]}");

    private static string Value(string value, string field = "messages")
        => """
            {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"value":{"messaging_product":"whatsapp",
             "metadata":{"display_phone_number":"31201234567","phone_number_id":"106540352242922"},
            """ + Inside(value) + "},\"field\":\"" + field + "\"}]}]}";

    // The properties of a JSON object, to be put into another.
    private static string Inside(string json) => json.Trim()[1..^1];

    private ValueTask<WebhookResult> ReceiveAsync(string body) => ReceiveAsync(Encoding.UTF8.GetBytes(body));

    private ValueTask<WebhookResult> ReceiveAsync(byte[] body) => _webhook.ReceiveAsync(body, WebhookSignatureTests.Sign(body, "secret"));
}
