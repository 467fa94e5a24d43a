using System.Net;

namespace TemplateGen.Tests;

public class MetaAnswerTests
{
    [Theory]
    [InlineData(0, 401, SendStatus.Rejected)]
    [InlineData(3, 500, SendStatus.Rejected)]
    [InlineData(10, 403, SendStatus.Rejected)]
    [InlineData(190, 401, SendStatus.Rejected)]
    [InlineData(200, 403, SendStatus.Rejected)]
    [InlineData(4, 400, SendStatus.Throttled)]
    [InlineData(80007, 400, SendStatus.Throttled)]
    [InlineData(130429, 400, SendStatus.Throttled)]
    [InlineData(131048, 400, SendStatus.Throttled)]
    [InlineData(131056, 400, SendStatus.Throttled)]
    [InlineData(131057, 500, SendStatus.Throttled)]
    [InlineData(134101, 400, SendStatus.Throttled)]
    [InlineData(1, 400, SendStatus.Unknown)]
    [InlineData(2, 503, SendStatus.Unknown)]
    [InlineData(131000, 500, SendStatus.Unknown)]
    [InlineData(131016, 500, SendStatus.Unknown)]
    [InlineData(33, 400, SendStatus.Rejected)]
    [InlineData(100, 400, SendStatus.Rejected)]
    [InlineData(131008, 400, SendStatus.Rejected)]
    [InlineData(131026, 400, SendStatus.Rejected)]
    [InlineData(131042, 500, SendStatus.Rejected)]
    [InlineData(131047, 400, SendStatus.WindowClosed)]
    [InlineData(131049, 400, SendStatus.Throttled)]
    [InlineData(131050, 400, SendStatus.NotOptedIn)]
    [InlineData(132000, 400, SendStatus.Rejected)]
    [InlineData(132001, 404, SendStatus.Rejected)]
    [InlineData(132015, 400, SendStatus.Rejected)]
    [InlineData(987654, 400, SendStatus.Rejected)]
    [InlineData(987654, 503, SendStatus.Unknown)]
    public async Task Each_error_code_has_its_meaning(int code, int httpStatus, SendStatus expected)
    {
        var result = await SendAsync($$$"""{"error":{"message":"(#{{{code}}}) Something","type":"OAuthException","code":{{{code}}},"fbtrace_id":"Az8"}}""", httpStatus);

        Assert.Equal(expected, result.Status);
        Assert.Equal(code, result.Error!.Code);
        Assert.Equal("Az8", result.Error.TraceId);
        Assert.Equal(httpStatus, result.Error.HttpStatus);
        Assert.False(result.Error.IsLocal);
    }

    [Fact]
    public async Task The_marketing_cap_asks_for_a_day_of_patience()
        => Assert.Equal(TimeSpan.FromHours(24), (await SendAsync("""{"error":{"code":131049}}""", 400)).Error!.RetryAfter);

    [Fact]
    public async Task The_providers_words_are_masked_and_never_in_the_message()
    {
        var result = await SendAsync(
            """{"error":{"code":132012,"message":"m","error_data":{"details":"Value 'Camille' (\"Martin\") for +31 6 1234-5678 or a@example.com: expected IMAGE, received (1)"}}}""", 400);

        Assert.Equal("Value *** (***) for *** or *** expected IMAGE, received (1)", result.Error!.Details);
        Assert.DoesNotContain("Value", result.Error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Value", result.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_with_status_200_is_an_error()
        => Assert.Equal(SendStatus.Rejected, (await SendAsync("""{"error":{"code":132000}}""", 200)).Status);

    [Fact]
    public async Task A_message_that_is_held_back_for_its_quality_is_accepted()
        => Assert.True((await SendAsync("""{"messages":[{"message_status":"held_for_quality_assessment","id":"wamid.1"}]}""", 200)).IsAccepted);

    private static async Task<SendResult> SendAsync(string answer, int httpStatus)
        => await Clients.Meta(RecordingHandler.Answering(answer, (HttpStatusCode)httpStatus)).SendAsync(Clients.Customer, new OrderConfirmation("a", "b", "c"));
}
