using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TemplateGen.Sandbox.Hosting;

namespace TemplateGen.Sandbox.Providers.Cm;

/// <summary>What is answered about one recipient of one message.</summary>
internal sealed record CmResult(string To, string Reference, int ErrorCode, string? Details);

/// <summary>CM.com's answers to a send.</summary>
internal static class CmAnswers
{
    public static Task AnswerAsync(HttpContext context, IReadOnlyList<CmResult> results)
    {
        var created = results.Count(result => result.ErrorCode == CmCode.Ok);
        return JsonAnswer.WriteAsync(
            context,
            created > 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
            Envelope($"Created {created} message(s)", created == results.Count ? CmCode.Ok : CmCode.NotAllSent, results));
    }

    public static Task RefuseAsync(HttpContext context, int status, int code, string details)
        => JsonAnswer.WriteAsync(context, status, Envelope(details, code, []));

    private static JsonObject Envelope(string details, int code, IReadOnlyList<CmResult> results) => new()
    {
        ["details"] = details,
        ["errorCode"] = code,
        ["messages"] = new JsonArray([.. results.Select(Write)]),
    };

    private static JsonNode Write(CmResult result) => new JsonObject
    {
        ["to"] = result.To,
        ["status"] = result.ErrorCode == CmCode.Ok ? "Accepted" : "Rejected",
        ["reference"] = result.Reference,
        ["parts"] = result.ErrorCode == CmCode.Ok ? 1 : 0,
        ["messageDetails"] = result.Details,
        ["messageErrorCode"] = result.ErrorCode,
    };
}
