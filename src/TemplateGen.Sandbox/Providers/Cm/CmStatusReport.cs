using System.Globalization;
using System.Text.Json.Nodes;
using TemplateGen.Sandbox.Webhooks.Events;

namespace TemplateGen.Sandbox.Providers.Cm;

/// <summary>Writes a status as CM.com's status report, where WhatsApp's own codes turn up.</summary>
internal static class CmStatusReport
{
    public static JsonObject Write(StatusEvent status) => new()
    {
        ["messages"] = new JsonObject
        {
            ["msg"] = new JsonObject
            {
                ["received"] = CmWebhook.Time(status.At),
                ["to"] = CmWebhook.Number(status.Customer),
                ["reference"] = status.Message.Reference ?? "",
                ["status"] = new JsonObject
                {
                    ["code"] = CodeOf(status.Status),
                    ["errorCode"] = status.Failure?.Error.Code.ToString(CultureInfo.InvariantCulture) ?? "",
                    ["errorDescription"] = status.Failure is { } failure ? $"{failure.Error.Title}: {failure.Details}" : "",
                },
                ["operator"] = "",
            },
        },
    };

    private static int CodeOf(SentStatus status) => status switch
    {
        SentStatus.Sent => 0,
        SentStatus.Delivered => 2,
        SentStatus.Read => 4,
        _ => 3,
    };
}
