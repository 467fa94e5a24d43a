using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TemplateGen.Sandbox.Tests.Fixtures;

/// <summary>A business's webhook endpoint: answers the handshake, checks signatures in its own way, and keeps what came.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<JsonElement> _received = new();

    private WebhookReceiver(SandboxOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.UseRouting();
        _server.MapGet("/webhook", context => AnswerHandshakeAsync(context, options.VerifyToken));
        _server.MapPost("/webhook", context => ReceiveAsync(context, options.AppSecret));
        _server.MapPost("/unsigned", context => ReceiveAsync(context, appSecret: null));
    }

    public Uri Url => new(_server.Urls.First() + "/webhook");

    public Uri UnsignedUrl => new(_server.Urls.First() + "/unsigned");

    /// <summary>How it answers a webhook.</summary>
    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public int BadSignatures { get; private set; }

    public IReadOnlyList<JsonElement> Received => [.. _received];

    public IReadOnlyList<JsonElement> Messages => InMeta("messages");

    public IReadOnlyList<JsonElement> Statuses => InMeta("statuses");

    public static async Task<WebhookReceiver> StartAsync(SandboxOptions options)
    {
        var receiver = new WebhookReceiver(options);
        await receiver._server.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private List<JsonElement> InMeta(string list) => [.. _received
        .Select(webhook => webhook.GetProperty("entry")[0].GetProperty("changes")[0].GetProperty("value"))
        .Where(value => value.TryGetProperty(list, out _))
        .SelectMany(value => value.GetProperty(list).EnumerateArray())];

    private static async Task AnswerHandshakeAsync(HttpContext context, string verifyToken)
    {
        var query = context.Request.Query;
        var isRight = query["hub.mode"] == "subscribe" && query["hub.verify_token"] == verifyToken;
        context.Response.StatusCode = isRight ? 200 : 403;
        await context.Response.WriteAsync(isRight ? query["hub.challenge"].ToString() : "");
    }

    private async Task ReceiveAsync(HttpContext context, string? appSecret)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var header = context.Request.Headers["X-Hub-Signature-256"].ToString();
        if (appSecret is null ? header.Length > 0 : header != Sign(body.ToArray(), appSecret))
        {
            BadSignatures++;
        }

        _received.Enqueue(JsonDocument.Parse(body.ToArray()).RootElement.Clone());
        context.Response.StatusCode = (int)Status;
    }

    private static string Sign(byte[] body, string appSecret)
    {
        using var hash = new HMACSHA256(Encoding.UTF8.GetBytes(appSecret));
        return "sha256=" + string.Concat(hash.ComputeHash(body).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
