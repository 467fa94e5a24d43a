using System.Text.Json.Nodes;
using TemplateGen.Sandbox.Conversations;
using TemplateGen.Sandbox.Webhooks.Events;

namespace TemplateGen.Sandbox.Providers.Meta;

/// <summary>Writes a customer's message as Meta does.</summary>
internal static class MetaInbound
{
    public static JsonObject Write(InboundEvent inbound)
    {
        var message = new JsonObject
        {
            [inbound.Customer.IsUserId ? "from_user_id" : "from"] = inbound.Customer.Value,
            ["id"] = inbound.MessageId,
            ["timestamp"] = MetaWebhook.Seconds(inbound.At),
        };
        AddContent(message, inbound);
        return message;
    }

    /// <summary>Who the customer is; the profile's name is made up, as the sandbox knows none.</summary>
    public static JsonObject Contact(CustomerId customer) => new()
    {
        ["profile"] = new JsonObject { ["name"] = "Sandbox customer" },
        [customer.IsUserId ? "user_id" : "wa_id"] = customer.Value,
    };

    private static void AddContent(JsonObject message, InboundEvent inbound)
    {
        switch (inbound.Content)
        {
            case InboundText text:
                message["type"] = "text";
                message["text"] = new JsonObject { ["body"] = text.Body };
                break;
            case QuickReplyTap tap:
                message["context"] = Context(inbound.Business, tap.TappedMessageId);
                message["type"] = "button";
                message["button"] = new JsonObject { ["payload"] = tap.Payload, ["text"] = tap.Label };
                break;
            case InteractiveReply reply:
                message["context"] = Context(inbound.Business, reply.TappedMessageId);
                message["type"] = "interactive";
                message["interactive"] = new JsonObject
                {
                    ["type"] = reply.Kind,
                    [reply.Kind] = new JsonObject { ["id"] = reply.Id, ["title"] = reply.Title },
                };
                break;
            case InboundReaction reaction:
                message["type"] = "reaction";
                message["reaction"] = new JsonObject { ["message_id"] = reaction.MessageId, ["emoji"] = reaction.Emoji };
                break;
        }
    }

    private static JsonObject Context(BusinessNumber business, string messageId) => new() { ["from"] = business.Digits, ["id"] = messageId };
}
