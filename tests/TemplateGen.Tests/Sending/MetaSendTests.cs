namespace TemplateGen.Tests;

public class MetaSendTests
{
    private readonly RecordingHandler _handler = RecordingHandler.Answering(RecordingHandler.MetaAccepted);

    [Fact]
    public async Task A_template_is_sent_as_the_Cloud_API_wants_it()
    {
        var result = await Clients.Meta(_handler).SendAsync(Clients.Customer, new OrderConfirmation("Camille", "A-1042", "https://example.com/a?b=1&c=\"é\""));

        Assert.True(result.IsAccepted);
        Assert.Equal("wamid.TEST", result.MessageId);
        Clients.AssertJson("""
            {"messaging_product":"whatsapp","recipient_type":"individual","to":"+31612345678","type":"template",
             "template":{"name":"order_confirmation","language":{"code":"en_US"},"components":[
               {"type":"body","parameters":[{"type":"text","text":"Camille"},{"type":"text","text":"A-1042"},
                 {"type":"text","text":"https://example.com/a?b=1&c=\"é\""}]}]}}
            """, _handler.SentJson());
    }

    [Fact]
    public async Task The_request_goes_to_the_number_with_the_token_on_it()
    {
        await Clients.Meta(_handler).SendAsync(Clients.Customer, new OrderConfirmation("Camille", "A-1042", "x"));

        var request = Assert.Single(_handler.Requests);
        Assert.Equal("https://graph.facebook.com/v24.0/106540352242922/messages", request.Address.ToString());
        Assert.Equal("Bearer secret-token", request.Credentials);
    }

    [Fact]
    public async Task A_user_id_is_sent_as_recipient()
    {
        await Clients.Meta(_handler).SendAsync(Recipient.FromUserId("US.13491208655302741918"), new OrderConfirmation("Camille", "A-1042", "x"));

        Assert.Equal("US.13491208655302741918", _handler.SentJson().GetProperty("recipient").GetString());
        Assert.False(_handler.SentJson().TryGetProperty("to", out _));
    }

    [Fact]
    public async Task A_refused_value_is_rejected_and_nothing_is_sent()
    {
        var result = await Clients.Meta(_handler).SendAsync(Clients.Customer, new OrderConfirmation("Camille\nMartin", "", "x"));

        Assert.Equal(SendStatus.Rejected, result.Status);
        Assert.Equal(132018, result.Error!.Code);
        Assert.True(result.Error.IsLocal);
        Assert.StartsWith("firstName:", result.Error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Martin", result.Error.Message, StringComparison.Ordinal);
        Assert.Empty(_handler.Requests);
    }

    [Fact]
    public async Task Nobody_is_refused()
        => await Assert.ThrowsAsync<ArgumentException>("to", async () => await Clients.Meta(_handler).SendAsync(default, new OrderConfirmation("a", "b", "c")));

    [Fact]
    public async Task A_cancelled_send_throws_and_sends_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async ()
            => await Clients.Meta(_handler).SendAsync(Clients.Customer, new OrderConfirmation("a", "b", "c"), new CancellationToken(canceled: true)));
        Assert.Empty(_handler.Requests);
    }
}
