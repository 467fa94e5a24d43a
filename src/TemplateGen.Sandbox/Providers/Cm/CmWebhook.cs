using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using TemplateGen.Sandbox.Conversations;
using TemplateGen.Sandbox.Webhooks;
using TemplateGen.Sandbox.Webhooks.Events;

namespace TemplateGen.Sandbox.Providers.Cm;

/// <summary>Writes what happened as CM.com's webhooks. CM.com passes no preferences on.</summary>
internal sealed class CmWebhook(Uri inbound, Uri? statusReports)
{
    public PendingWebhook? Write(WebhookEvent happened) => happened switch
    {
        InboundEvent message => Pending(inbound, CmInbound.Write(message)),
        StatusEvent status when statusReports is not null => Pending(statusReports, CmStatusReport.Write(status)),
        _ => null,
    };

    /// <summary>UTC without saying so: CM.com writes no zone.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>A number as CM.com's sends and reports write it: <c>0031612345678</c>.</summary>
    public static string Number(CustomerId customer) => customer.IsUserId ? customer.Value : "00" + customer.Value;

    private static PendingWebhook Pending(Uri url, JsonObject json) => new(url, Encoding.UTF8.GetBytes(json.ToJsonString()), signature: null);
}
