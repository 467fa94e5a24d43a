using System.Net;
using System.Net.Sockets;

namespace TemplateGen.Tests;

/// <summary>What becomes of a send when the server, or the way to it, misbehaves: over real connections.</summary>
public class TransportTests
{
    private static readonly OrderConfirmation Order = new("Camille", "A-1042", "x");

    [Fact]
    public async Task An_accepted_message_has_the_id_of_the_answer()
    {
        using var server = RawServer.Answering(RawServer.Http("200 OK", RecordingHandler.MetaAccepted));

        var result = await SendAsync(server.Address);

        Assert.True(result.IsAccepted);
        Assert.Equal("wamid.TEST", result.MessageId);
    }

    [Fact]
    public async Task A_gateways_page_leaves_the_message_unknown()
    {
        using var server = RawServer.Answering(RawServer.Http("502 Bad Gateway", "<html><body>Bad Gateway</body></html>", "Content-Type: text/html\r\n"));

        var result = await SendAsync(server.Address);

        Assert.Equal(SendStatus.Unknown, result.Status);
        Assert.Equal(502, result.Error!.HttpStatus);
    }

    [Fact]
    public async Task An_empty_401_is_a_rejected_token()
    {
        using var server = RawServer.Answering(RawServer.Http("401 Unauthorized", ""));

        var result = await SendAsync(server.Address);

        Assert.Equal(SendStatus.Rejected, result.Status);
        Assert.Equal(190, result.Error!.Code);
    }

    [Fact]
    public async Task A_429_says_how_long_to_wait()
    {
        using var server = RawServer.Answering(RawServer.Http("429 Too Many Requests", "", "Retry-After: 17\r\n"));

        var result = await SendAsync(server.Address);

        Assert.Equal(SendStatus.Throttled, result.Status);
        Assert.Equal(TimeSpan.FromSeconds(17), result.Error!.RetryAfter);
    }

    [Fact]
    public async Task A_date_to_wait_for_is_counted_from_the_clock()
    {
        using var server = RawServer.Answering(RawServer.Http("429 Too Many Requests", "", "Retry-After: Sun, 01 Nov 2026 12:00:30 GMT\r\n"));

        Assert.Equal(TimeSpan.FromSeconds(30), (await SendAsync(server.Address)).Error!.RetryAfter);
    }

    [Fact]
    public async Task A_refused_connection_was_provably_not_sent()
    {
        Uri address;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        }

        Assert.Equal(SendStatus.Throttled, (await SendAsync(address)).Status);
    }

    [Fact]
    public async Task A_connection_that_is_cut_before_the_answer_leaves_the_message_unknown()
    {
        using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            connection.Reset();
        });

        Assert.Equal(SendStatus.Unknown, (await SendAsync(server.Address)).Status);
    }

    [Fact]
    public async Task An_answer_that_is_cut_in_the_middle_leaves_the_message_unknown()
    {
        using var server = RawServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"messages\":[{\"id\":\"wam");

        Assert.Equal(SendStatus.Unknown, (await SendAsync(server.Address)).Status);
    }

    [Fact]
    public async Task A_server_that_never_answers_leaves_the_message_unknown()
    {
        using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await Task.Delay(Timeout.Infinite, connection.End);
        });

        Assert.Equal(SendStatus.Unknown, (await SendAsync(server.Address, TimeSpan.FromMilliseconds(200))).Status);
    }

    [Fact]
    public async Task A_body_that_never_comes_leaves_the_message_unknown()
    {
        using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{");
            await Task.Delay(Timeout.Infinite, connection.End);
        });

        Assert.Equal(SendStatus.Unknown, (await SendAsync(server.Address, TimeSpan.FromMilliseconds(200))).Status);
    }

    [Fact]
    public async Task Cancelling_after_the_request_went_out_leaves_the_message_unknown()
    {
        using var cancellation = new CancellationTokenSource();
        using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, connection.End);
        });

        var result = await SendAsync(server.Address, cancellationToken: cancellation.Token);

        Assert.Equal(SendStatus.Unknown, result.Status);
        Assert.Contains("cancelled", result.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_before_the_request_goes_out_throws()
    {
        using var cancellation = new CancellationTokenSource();
        using var http = new HttpClient(new CancellingHandler(cancellation));
        var client = new WhatsAppClient(new MetaCloudProvider(http, Clients.MetaOptions()));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await client.SendAsync(Clients.Customer, Order, cancellation.Token));
    }

    [Theory]
    [InlineData("200 OK", "{\"messages\":[{\"id\":")]
    [InlineData("200 OK", "<html>")]
    [InlineData("200 OK", "")]
    [InlineData("200 OK", "{\"messages\":[]}")]
    [InlineData("200 OK", "{\"messages\":[{\"id\":7}]}")]
    [InlineData("200 OK", "{\"messages\":[{\"id\":\"\\ud800\"}]}")]
    [InlineData("200 OK", "[]")]
    [InlineData("500 Internal Server Error", "")]
    [InlineData("503 Service Unavailable", "{\"error\":{}}")]
    public async Task An_answer_that_says_nothing_leaves_the_message_unknown(string status, string body)
    {
        using var server = RawServer.Answering(RawServer.Http(status, body));

        Assert.Equal(SendStatus.Unknown, (await SendAsync(server.Address)).Status);
    }

    [Fact]
    public async Task Of_an_endless_answer_only_the_start_is_read()
    {
        using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync("HTTP/1.1 502 Bad Gateway\r\n\r\n");
            while (!connection.End.IsCancellationRequested)
            {
                await connection.WriteAsync(new string('x', 10_000));
            }
        });

        Assert.Equal(SendStatus.Unknown, (await SendAsync(server.Address)).Status);
    }

    private static async Task<SendResult> SendAsync(Uri address, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        using var http = new HttpClient { Timeout = timeout ?? TimeSpan.FromSeconds(30) };
        var options = Clients.MetaOptions();
        options.BaseAddress = address;
        var client = new WhatsAppClient(new MetaCloudProvider(http, options), time: Clients.Clock());
        return await client.SendAsync(Clients.Customer, Order, cancellationToken);
    }

    private sealed class CancellingHandler(CancellationTokenSource cancellation) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await cancellation.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            return new HttpResponseMessage();
        }
    }
}
