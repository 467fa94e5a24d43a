using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Providers.Meta;

/// <summary>Meta's Cloud API: <c>POST /v24.0/{phone number id}/messages</c>, of any version.</summary>
internal sealed partial class MetaEndpoint(SandboxOptions options, Platform platform)
{
    public async Task HandleAsync(HttpContext context)
    {
        if (!Version().IsMatch((string)context.Request.RouteValues["version"]!))
        {
            await RefuseUnknownPathAsync(context).ConfigureAwait(false);
            return;
        }

        if (context.Request.Headers.Authorization.ToString() != $"Bearer {options.AccessToken}")
        {
            await MetaAnswers.RefuseAsync(context, PlatformErrors.BadToken.Because("The access token is missing or not the right one.")).ConfigureAwait(false);
            return;
        }

        var phoneNumberId = (string)context.Request.RouteValues["phoneNumberId"]!;
        if (options.BusinessNumbers.FirstOrDefault(number => number.PhoneNumberId == phoneNumberId) is not { } from)
        {
            await MetaAnswers.RefuseAsync(context, PlatformErrors.InvalidParameter.Because(
                "Unsupported post request. The phone number id does not exist, or the token has no permission for it.")).ConfigureAwait(false);
            return;
        }

        using var body = await RequestBody.ReadAsync(context.Request).ConfigureAwait(false);
        await AnswerAsync(context, from, body).ConfigureAwait(false);
    }

    public static Task RefuseUnknownPathAsync(HttpContext context)
        => MetaAnswers.RefuseAsync(context, PlatformErrors.UnknownPath.Because(
            "The sandbox answers POST /v24.0/{phone number id}/messages (Meta) and POST /v1.0/message (CM.com)."));

    private Task AnswerAsync(HttpContext context, BusinessNumber from, JsonDocument? body)
    {
        if (body is null)
        {
            return MetaAnswers.RefuseAsync(context, PlatformErrors.InvalidParameter.Because("The body is not a JSON object, or is over 1 MB."));
        }

        if (MetaReadReceipt.IsOne(body.RootElement))
        {
            return MetaAnswers.SucceedAsync(context);
        }

        if (MetaRequest.Read(body.RootElement, from, out var send) is { } malformed)
        {
            return MetaAnswers.RefuseAsync(context, malformed);
        }

        var outcome = platform.Send(send!);
        return outcome.Refusal is { } refusal
            ? MetaAnswers.RefuseAsync(context, refusal)
            : MetaAnswers.AcceptAsync(context, MetaRequest.AddressOf(body.RootElement)!, send!.To, outcome.MessageId!, send.Content is TemplateSend);
    }

    [GeneratedRegex("^v[0-9]+\\.[0-9]+$")]
    private static partial Regex Version();
}
