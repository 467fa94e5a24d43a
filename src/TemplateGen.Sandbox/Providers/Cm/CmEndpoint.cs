using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Providers.Cm;

/// <summary>
/// CM.com's Business Messaging API: <c>POST /v1.0/message</c>. It answers for the envelope only; what WhatsApp says of the
/// message comes later, in the status report.
/// </summary>
internal sealed class CmEndpoint(SandboxOptions options, Platform platform)
{
    public async Task HandleAsync(HttpContext context)
    {
        using var body = await RequestBody.ReadAsync(context.Request).ConfigureAwait(false);
        await AnswerAsync(context, body?.RootElement.Find("messages"), body is null).ConfigureAwait(false);
    }

    private Task AnswerAsync(HttpContext context, JsonElement? envelope, bool isUnreadable)
    {
        if (isUnreadable)
        {
            return CmAnswers.RefuseAsync(context, StatusCodes.Status400BadRequest, CmCode.Malformed, "The body is not a JSON object, or is over 1 MB.");
        }

        if (!IsAuthentic(context, envelope))
        {
            return CmAnswers.RefuseAsync(context, StatusCodes.Status401Unauthorized, CmCode.AuthenticationFailed, "The product token is missing or not the right one.");
        }

        var messages = envelope.Items("msg");
        if (messages.Count == 0)
        {
            return CmAnswers.RefuseAsync(context, StatusCodes.Status400BadRequest, CmCode.BadMessages, "messages.msg must be an array of messages.");
        }

        return CmAnswers.AnswerAsync(context, [.. messages.SelectMany(SendAll)]);
    }

    private bool IsAuthentic(HttpContext context, JsonElement? envelope)
    {
        var inBody = envelope.Find("authentication")?.FindInAnyCase("productToken")?.Text();
        return (inBody ?? context.Request.Headers["X-CM-PRODUCTTOKEN"].ToString()) == options.ProductToken;
    }

    private List<CmResult> SendAll(JsonElement message)
    {
        var recipients = message.Items("to");
        var reference = message.Text("reference") ?? "";
        return recipients.Count == 0
            ? [new CmResult("", reference, CmCode.BadTo, "to must be an array of recipients.")]
            : [.. recipients.Select(recipient => SendOne(message, recipient, reference))];
    }

    private CmResult SendOne(JsonElement message, JsonElement recipient, string reference)
    {
        var (sends, problem) = CmRequest.Read(message, recipient, options.BusinessNumbers);
        foreach (var send in sends)
        {
            platform.Send(send);
        }

        return new CmResult(recipient.Text("number") ?? "", reference, problem?.Code ?? CmCode.Ok, problem?.Details);
    }
}
