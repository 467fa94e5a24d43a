using System.Text.Json.Nodes;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Webhooks.Events;

namespace TemplateGen.Sandbox.Providers.Meta;

/// <summary>Writes a status as Meta does from v24.0 on, which leaves <c>conversation</c> out.</summary>
internal static class MetaStatus
{
    public static JsonObject Write(StatusEvent status)
    {
        var json = new JsonObject
        {
            ["id"] = status.Message.Id,
            ["status"] = status.Status.ToString().ToLowerInvariant(),
            ["timestamp"] = MetaWebhook.Seconds(status.At),
            [status.Customer.IsUserId ? "recipient_user_id" : "recipient_id"] = status.Customer.Value,
        };
        if (status.Message.Reference is { } reference)
        {
            json["biz_opaque_callback_data"] = reference;
        }

        if (status.Failure is { } failure)
        {
            json["errors"] = new JsonArray(WriteError(failure));
        }
        else
        {
            json["pricing"] = WritePricing(status.Message);
        }

        return json;
    }

    private static JsonObject WriteError(Refusal failure) => new()
    {
        ["code"] = failure.Error.Code,
        ["title"] = failure.Error.Title,
        ["message"] = failure.Error.Title,
        ["error_data"] = new JsonObject { ["details"] = failure.Details },
        ["href"] = "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/",
    };

    private static JsonObject WritePricing(MessageTicket message) => new()
    {
        ["billable"] = !message.IsFree,
        ["pricing_model"] = "PMP",
        ["type"] = message.IsFree ? "free_customer_service" : "regular",
        ["category"] = message.Category,
    };
}
