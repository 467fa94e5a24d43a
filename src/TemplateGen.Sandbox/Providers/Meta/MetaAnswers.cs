using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TemplateGen.Sandbox.Conversations;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Hosting;

namespace TemplateGen.Sandbox.Providers.Meta;

/// <summary>Meta's answers to a send.</summary>
internal static class MetaAnswers
{
    public static Task AcceptAsync(HttpContext context, string to, CustomerId customer, string messageId, bool isTemplate)
    {
        var message = new JsonObject { ["id"] = messageId };
        if (isTemplate)
        {
            message["message_status"] = "accepted";
        }

        return JsonAnswer.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["messaging_product"] = "whatsapp",
            ["contacts"] = new JsonArray(new JsonObject { ["input"] = to, [customer.IsUserId ? "user_id" : "wa_id"] = customer.Value }),
            ["messages"] = new JsonArray(message),
        });
    }

    public static Task SucceedAsync(HttpContext context) => JsonAnswer.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["success"] = true });

    public static Task RefuseAsync(HttpContext context, Refusal refusal) => JsonAnswer.WriteAsync(context, refusal.Error.HttpStatus, new JsonObject
    {
        ["error"] = new JsonObject
        {
            ["message"] = $"(#{refusal.Error.Code}) {refusal.Error.Title}",
            ["type"] = "OAuthException",
            ["code"] = refusal.Error.Code,
            ["error_data"] = new JsonObject { ["messaging_product"] = "whatsapp", ["details"] = refusal.Details },
            ["fbtrace_id"] = "A" + Guid.NewGuid().ToString("N")[..22],
        },
    });
}
