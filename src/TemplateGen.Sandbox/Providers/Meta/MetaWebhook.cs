using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using TemplateGen.Sandbox.Webhooks;
using TemplateGen.Sandbox.Webhooks.Events;

namespace TemplateGen.Sandbox.Providers.Meta;

/// <summary>Writes what happened as Meta's webhooks, and signs them.</summary>
internal sealed class MetaWebhook(Uri url, SandboxOptions options)
{
    public PendingWebhook Write(WebhookEvent happened)
    {
        var body = Encoding.UTF8.GetBytes(Envelope(happened).ToJsonString());
        return new PendingWebhook(url, body, MetaSignature.Of(body, options.AppSecret));
    }

    private JsonObject Envelope(WebhookEvent happened)
    {
        var (field, list, item) = happened switch
        {
            InboundEvent inbound => ("messages", "messages", MetaInbound.Write(inbound)),
            StatusEvent status => ("messages", "statuses", MetaStatus.Write(status)),
            PreferenceEvent preference => ("user_preferences", "user_preferences", WritePreference(preference)),
            _ => throw new InvalidOperationException("No such webhook."),
        };
        var value = new JsonObject { ["messaging_product"] = "whatsapp", ["metadata"] = Metadata(happened.Business) };
        if (happened is not StatusEvent)
        {
            value["contacts"] = new JsonArray(MetaInbound.Contact(happened.Customer));
        }

        value[list] = new JsonArray(item);
        return new JsonObject
        {
            ["object"] = "whatsapp_business_account",
            ["entry"] = new JsonArray(new JsonObject
            {
                ["id"] = options.BusinessAccountId,
                ["changes"] = new JsonArray(new JsonObject { ["value"] = value, ["field"] = field }),
            }),
        };
    }

    /// <summary>Seconds since 1970, as a string: how Meta writes most timestamps.</summary>
    public static string Seconds(DateTimeOffset time) => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static JsonObject Metadata(BusinessNumber business)
        => new() { ["display_phone_number"] = business.Digits, ["phone_number_id"] = business.PhoneNumberId };

    // The one timestamp that Meta writes as a number.
    private static JsonObject WritePreference(PreferenceEvent preference) => new()
    {
        [preference.Customer.IsUserId ? "user_id" : "wa_id"] = preference.Customer.Value,
        ["detail"] = preference.Stops ? "User requested to stop marketing messages" : "User requested to resume marketing messages",
        ["category"] = "marketing_messages",
        ["value"] = preference.Stops ? "stop" : "resume",
        ["timestamp"] = preference.At.ToUnixTimeSeconds(),
    };
}
