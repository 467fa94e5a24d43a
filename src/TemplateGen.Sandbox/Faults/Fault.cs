using System.Text;
using Microsoft.AspNetCore.Http;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Providers.Cm;
using TemplateGen.Sandbox.Providers.Meta;

namespace TemplateGen.Sandbox;

/// <summary>A way in which a provider, or the network before it, misbehaves.</summary>
public sealed class Fault
{
    private readonly Func<HttpContext, RequestDelegate, Task> _handle;

    private Fault(Func<HttpContext, RequestDelegate, Task> handle) => _handle = handle;

    /// <summary>502 with an HTML page, as a proxy answers when the platform is down. Nothing is accepted.</summary>
    public static Fault BadGateway { get; } = new((context, _)
        => AnswerAsync(context, StatusCodes.Status502BadGateway, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>"));

    /// <summary>401 without a body. Nothing is accepted.</summary>
    public static Fault EmptyUnauthorized { get; } = new((context, _) => AnswerAsync(context, StatusCodes.Status401Unauthorized, null, ""));

    /// <summary>The connection is cut without an answer. Nothing is accepted, which the sender cannot know.</summary>
    public static Fault CutBeforeAccepting { get; } = new((context, _) =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    /// <summary>The connection is cut without an answer, and the message has been accepted, which the sender cannot know.</summary>
    public static Fault CutAfterAccepting { get; } = new(async (context, next) =>
    {
        await CaptureAnswerAsync(context, next).ConfigureAwait(false);
        context.Abort();
    });

    /// <summary>The message is accepted, and the connection is cut in the middle of the answer.</summary>
    public static Fault CutInAnswer { get; } = new(async (context, next) =>
    {
        var answer = await CaptureAnswerAsync(context, next).ConfigureAwait(false);
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer.AsMemory(0, answer.Length / 2)).ConfigureAwait(false);
        await context.Response.Body.FlushAsync().ConfigureAwait(false);
        context.Abort();
    });

    /// <summary>The message is accepted, and the answer comes late.</summary>
    /// <param name="by">How much, in real time: it is for a client's timeout, which the sandbox's clock does not move.</param>
    public static Fault AnswerLate(TimeSpan by) => new((context, next) =>
    {
        context.Response.OnStarting(() => Task.Delay(by, context.RequestAborted));
        return next(context);
    });

    /// <summary>An error in Meta's envelope, with its usual HTTP status. Nothing is accepted.</summary>
    /// <param name="code">The platform's code: 131056.</param>
    public static Fault MetaError(int code) => new((context, _)
        => MetaAnswers.RefuseAsync(context, PlatformErrors.Of(code).Because("The sandbox was told to refuse this.")));

    /// <summary>An error of CM.com's for the whole request, with status 400. Nothing is accepted.</summary>
    /// <param name="code">CM.com's code: 500.</param>
    public static Fault CmError(int code) => new((context, _)
        => CmAnswers.RefuseAsync(context, StatusCodes.Status400BadRequest, code, "The sandbox was told to refuse this."));

    internal Task HandleAsync(HttpContext context, RequestDelegate next) => _handle(context, next);

    private static Task AnswerAsync(HttpContext context, int status, string? contentType, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = Encoding.UTF8.GetByteCount(body);
        return body.Length == 0 ? Task.CompletedTask : context.Response.WriteAsync(body);
    }

    private static async Task<byte[]> CaptureAnswerAsync(HttpContext context, RequestDelegate next)
    {
        var real = context.Response.Body;
        using var captured = new MemoryStream();
        context.Response.Body = captured;
        await next(context).ConfigureAwait(false);
        context.Response.Body = real;
        return captured.ToArray();
    }
}
