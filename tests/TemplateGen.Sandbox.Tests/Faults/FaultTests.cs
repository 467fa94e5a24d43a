using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Faults;

public sealed class FaultTests : SandboxTest
{
    [Fact]
    public async Task A_bad_gateway_answers_HTML_and_accepts_nothing()
    {
        WhatsApp.Faults.Next(Fault.BadGateway);
        using var http = new HttpClient();

        using var response = await http.PostAsync(new Uri(WhatsApp.BaseAddress, "v24.0/1/messages"), null, Cancellation);

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("<html>", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_401_has_no_body()
    {
        WhatsApp.Faults.Next(Fault.EmptyUnauthorized);

        var answer = await SendTemplateAsync("approved", "en");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal(default, answer.Json.ValueKind);
        Assert.Empty(WhatsApp.Messages);
    }

    [Fact]
    public async Task A_connection_can_be_cut_before_the_message_is_accepted()
    {
        WhatsApp.Faults.Next(Fault.CutBeforeAccepting);

        await Assert.ThrowsAsync<HttpRequestException>(() => SendTemplateAsync("approved", "en"));

        Assert.Empty(WhatsApp.Messages);
    }

    [Fact]
    public async Task A_connection_can_be_cut_after_the_message_was_accepted()
    {
        WhatsApp.Faults.Next(Fault.CutAfterAccepting);

        await Assert.ThrowsAsync<HttpRequestException>(() => SendTemplateAsync("approved", "en"));

        Assert.Single(WhatsApp.Messages);
    }

    [Fact]
    public async Task A_connection_can_be_cut_in_the_middle_of_the_answer()
    {
        WhatsApp.Faults.Next(Fault.CutInAnswer);

        await Assert.ThrowsAnyAsync<Exception>(() => SendTemplateAsync("approved", "en"));

        Assert.Single(WhatsApp.Messages);
    }

    [Fact]
    public async Task An_answer_can_come_too_late_for_the_sender()
    {
        WhatsApp.Faults.Next(Fault.AnswerLate(TimeSpan.FromMinutes(5)));
        var send = PostAsync("v24.0/106540352242922/messages", """
            { "messaging_product": "whatsapp", "to": "31612345678", "type": "template", "template": { "name": "approved", "language": { "code": "en" } } }
            """u8.ToArray(), request => request.Headers.Authorization = new("Bearer", Options.AccessToken));

        while (WhatsApp.Messages.Count == 0)
        {
            await Task.Delay(5, Cancellation);
        }

        Assert.False(send.IsCompleted);
        await WhatsApp.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => send);
    }

    [Theory]
    [InlineData(131056, HttpStatusCode.BadRequest)]
    [InlineData(131016, HttpStatusCode.InternalServerError)]
    [InlineData(368, HttpStatusCode.Forbidden)]
    [InlineData(999999, HttpStatusCode.BadRequest)]
    public async Task Any_of_Meta_s_errors_can_be_asked_for(int code, HttpStatusCode status)
    {
        WhatsApp.Faults.Next(Fault.MetaError(code));

        var answer = await SendTemplateAsync("approved", "en");

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.Code);
    }

    [Fact]
    public async Task CM_com_s_errors_too()
    {
        WhatsApp.Faults.Next(Fault.CmError(500));

        var answer = await SendThroughCmAsync("\"body\": { \"content\": \"a\" }");

        Assert.Equal(500, answer.Json.GetProperty("errorCode").GetInt32());
    }

    [Fact]
    public async Task Faults_come_in_order_and_as_often_as_asked_for()
    {
        WhatsApp.Faults.Next(Fault.MetaError(131056), times: 2);
        WhatsApp.Faults.Next(Fault.EmptyUnauthorized);

        Assert.Equal(131056, (await SendTemplateAsync("approved", "en")).Code);
        Assert.Equal(131056, (await SendTemplateAsync("approved", "en")).Code);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendTemplateAsync("approved", "en")).Status);
        Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("approved", "en")).Status);
    }

    [Fact]
    public async Task A_standing_fault_lasts_until_it_is_disposed_of()
    {
        using (WhatsApp.Faults.Always(Fault.MetaError(130429)))
        {
            Assert.Equal(130429, (await SendTemplateAsync("approved", "en")).Code);
            Assert.Equal(130429, (await SendTemplateAsync("approved", "en")).Code);
        }

        Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("approved", "en")).Status);
    }

    [Fact]
    public async Task All_faults_can_be_cleared()
    {
        WhatsApp.Faults.Next(Fault.BadGateway, times: 5);
        WhatsApp.Faults.Always(Fault.BadGateway);

        WhatsApp.Faults.Clear();

        Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("approved", "en")).Status);
    }
}
