using System.Net;

namespace TemplateGen.Tests;

public class CmTests
{
    private const string Accepted = """{"details":"Created 1 message(s)","errorCode":0,"messages":[{"to":"0031612345678","status":"Accepted","reference":"r","parts":1,"messageDetails":null,"messageErrorCode":0}]}""";

    [Fact]
    public async Task A_template_is_sent_as_CM_wants_it()
    {
        var handler = RecordingHandler.Answering(Accepted);

        var result = await Clients.Cm(handler).SendAsync(Clients.Customer, new OrderConfirmation("Camille", "A-1042", "x"));

        Assert.True(result.IsAccepted);
        Clients.AssertJson($$$$$"""
            {"messages":{"msg":[{"from":"0031201234567","to":[{"number":"0031612345678"}],"allowedChannels":["WhatsApp"],
              "reference":"{{{{{result.MessageId}}}}}","body":{"type":"auto","content":"order_confirmation"},
              "richContent":{"conversation":[{"template":{"whatsapp":{"namespace":"ns_1","element_name":"order_confirmation",
                "language":{"policy":"deterministic","code":"en_US"},"components":[{"type":"body","parameters":[
                  {"type":"text","text":"Camille"},{"type":"text","text":"A-1042"},{"type":"text","text":"x"}]}]}}}]}}]}}
            """, handler.SentJson());
    }

    [Fact]
    public async Task The_request_goes_to_CM_with_the_token_on_it()
    {
        var handler = RecordingHandler.Answering(Accepted);

        await Clients.Cm(handler).SendAsync(Clients.Customer, new OrderConfirmation("a", "b", "c"));

        var request = Assert.Single(handler.Requests);
        Assert.Equal("https://gw.messaging.cm.com/v1.0/message", request.Address.ToString());
        Assert.Equal("cm-token", request.Credentials);
    }

    [Fact]
    public async Task Every_message_has_a_reference_of_its_own()
    {
        var client = Clients.Cm(RecordingHandler.Answering(Accepted));
        var other = Clients.Cm(RecordingHandler.Answering(Accepted));
        var references = new HashSet<string?>();
        for (var i = 0; i < 100; i++)
        {
            Assert.True(references.Add((await client.SendAsync(Clients.Customer, new OrderConfirmation("a", "b", "c"))).MessageId));
            Assert.True(references.Add((await other.SendAsync(Clients.Customer, new OrderConfirmation("a", "b", "c"))).MessageId));
        }

        Assert.All(references, reference => Assert.InRange(reference!.Length, 17, 32));
    }

    [Fact]
    public async Task A_user_id_is_refused_before_sending()
    {
        var handler = RecordingHandler.Answering(Accepted);

        var result = await Clients.Cm(handler).SendAsync(Recipient.FromUserId("US.1349"), new OrderConfirmation("a", "b", "c"));

        Assert.Equal(131062, result.Error!.Code);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData(101, 401, SendStatus.Rejected, 190)]
    [InlineData(102, 400, SendStatus.Rejected, 131042)]
    [InlineData(202, 400, SendStatus.Rejected, 100)]
    [InlineData(303, 400, SendStatus.Rejected, 131009)]
    [InlineData(401, 400, SendStatus.Throttled, 131048)]
    [InlineData(500, 500, SendStatus.Unknown, 131000)]
    [InlineData(999, 400, SendStatus.Unknown, 131000)]
    [InlineData(0, 500, SendStatus.Unknown, 0)]
    public async Task Each_code_of_CMs_has_the_platforms_meaning(int code, int httpStatus, SendStatus expected, int platformCode)
    {
        var result = await SendAsync($$"""{"details":"Message to 0031612345678 failed","errorCode":{{code}}}""", httpStatus);

        Assert.Equal(expected, result.Status);
        Assert.Equal(platformCode, result.Error!.Code);
        Assert.Equal($"CM.com {code}: Message to *** failed", result.Error.Details);
    }

    [Fact]
    public async Task The_code_of_the_message_tells_why_not_all_were_sent()
    {
        var result = await SendAsync("""{"errorCode":201,"messages":[{"status":"Rejected","messageDetails":"no","messageErrorCode":303}]}""", 200);

        Assert.Equal(SendStatus.Rejected, result.Status);
        Assert.Equal(131009, result.Error!.Code);
    }

    [Theory]
    [InlineData("<html>", 502, SendStatus.Unknown)]
    [InlineData("", 401, SendStatus.Rejected)]
    [InlineData("", 429, SendStatus.Throttled)]
    [InlineData("{}", 200, SendStatus.Unknown)]
    [InlineData("{\"errorCode\":", 200, SendStatus.Unknown)]
    public async Task An_answer_without_a_code_is_judged_by_its_status(string answer, int httpStatus, SendStatus expected)
        => Assert.Equal(expected, (await SendAsync(answer, httpStatus)).Status);

    private static async Task<SendResult> SendAsync(string answer, int httpStatus)
        => await Clients.Cm(RecordingHandler.Answering(answer, (HttpStatusCode)httpStatus)).SendAsync(Clients.Customer, new OrderConfirmation("a", "b", "c"));
}
