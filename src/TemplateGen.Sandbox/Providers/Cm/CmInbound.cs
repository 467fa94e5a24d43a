using System.Text.Json.Nodes;
using TemplateGen.Sandbox.Webhooks.Events;

namespace TemplateGen.Sandbox.Providers.Cm;

/// <summary>Writes a customer's message as CM.com's MO webhook. A tap arrives as the label's text.</summary>
internal static class CmInbound
{
    public static JsonObject Write(InboundEvent inbound) => new()
    {
        ["reference"] = inbound.MessageId,
        ["from"] = new JsonObject { ["number"] = inbound.Customer.Display, ["name"] = "Sandbox customer" },
        ["to"] = new JsonObject { ["number"] = "+" + inbound.Business.Digits },
        ["message"] = new JsonObject
        {
            ["text"] = TextOf(inbound.Content),
            ["media"] = new JsonObject { ["mediaUri"] = "", ["contentType"] = "", ["title"] = "" },
            ["custom"] = new JsonObject(),
        },
        ["groupings"] = new JsonArray("", "messagesApi", ""),
        ["timeUtc"] = CmWebhook.Time(inbound.At),
        ["channel"] = "WhatsApp",
    };

    private static string TextOf(InboundContent content) => content switch
    {
        InboundText text => text.Body,
        QuickReplyTap tap => tap.Label,
        InteractiveReply reply => reply.Title,
        InboundReaction reaction => reaction.Emoji,
        _ => "",
    };
}
