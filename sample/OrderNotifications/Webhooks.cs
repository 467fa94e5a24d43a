using TemplateGen;

namespace OrderNotifications;

/// <summary>Where the provider tells what customers write, and what became of messages to them.</summary>
public static class Webhooks
{
    private const string DefaultPath = "/webhooks/whatsapp";

    public static void MapWebhooks(this WebApplication app)
    {
        if (app.Services.GetService<MetaWebhook>() is { } meta)
        {
            app.MapGet(app.WebhookPath(), (HttpRequest request) => Verify(meta, request.Query));
            app.MapPost(app.WebhookPath(), async (HttpRequest request, WebhookHandler handler, CancellationToken cancellationToken) =>
            {
                var body = await ReadBodyAsync(request, cancellationToken);
                var webhook = await meta.ReceiveAsync(body, request.Headers[WebhookSignature.HeaderName], cancellationToken);
                return await handler.HandleAsync(webhook, cancellationToken);
            });
        }
        else if (app.Services.GetService<CmWebhook>() is { } cm)
        {
            app.MapPost(app.WebhookPath(), async (HttpRequest request, WebhookHandler handler, CancellationToken cancellationToken) =>
            {
                var body = await ReadBodyAsync(request, cancellationToken);
                var webhook = await cm.ReceiveAsync(body, cancellationToken);
                return await handler.HandleAsync(webhook, cancellationToken);
            });
        }
    }

    /// <summary>The full address, once the service listens.</summary>
    public static Uri WebhookAddress(this WebApplication app) => new(new Uri(app.Urls.First()), app.WebhookPath());

    // CM.com does not sign its webhooks: there, the path is a secret to choose.
    private static string WebhookPath(this WebApplication app) => app.Configuration["WhatsApp:WebhookPath"] ?? DefaultPath;

    private static IResult Verify(MetaWebhook meta, IQueryCollection query)
        => meta.Challenge(query["hub.mode"], query["hub.verify_token"], query["hub.challenge"]) is { } challenge
            ? Results.Text(challenge)
            : Results.StatusCode(StatusCodes.Status403Forbidden);

    // As raw bytes: the signature is over them.
    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        return body.ToArray();
    }
}
