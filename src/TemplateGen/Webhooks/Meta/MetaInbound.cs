using System.Text.Json;

namespace TemplateGen;

/// <summary>Reads one message of a Meta webhook.</summary>
internal static class MetaInbound
{
    /// <summary>Null when nobody can be seen to have sent it, or when it has no id.</summary>
    public static InboundNote? Read(JsonElement message, JsonElement value)
    {
        var userId = message.Customer("from_user_id");
        if ((message.Customer("from") ?? userId) is not { } from || message.Text("id") is not { } id)
        {
            return null;
        }

        var note = new InboundNote(from, message.UnixTime("timestamp"), id, InboundKind.Unknown, message.Clone())
        {
            FromUserId = userId,
            ProfileName = ProfileNameOf(message, value),
            ReplyToMessageId = message.Object("context")?.Text("id"),
        };
        return WithContent(note, message, message.Text("type") ?? "");
    }

    private static InboundNote WithContent(InboundNote note, JsonElement message, string type)
    {
        var content = message.Object(type) ?? default;
        return type switch
        {
            "text" => note with { Kind = InboundKind.Text, Text = content.Text("body") },
            "image" => WithMedia(note, InboundKind.Image, content),
            "video" => WithMedia(note, InboundKind.Video, content),
            "audio" => WithMedia(note, InboundKind.Audio, content),
            "document" => WithMedia(note, InboundKind.Document, content),
            "sticker" => WithMedia(note, InboundKind.Sticker, content),
            "location" => note with { Kind = InboundKind.Location, Location = LocationOf(content) },
            "contacts" => note with { Kind = InboundKind.Contacts },
            "button" => note with { Kind = InboundKind.TemplateButton, Text = content.Text("text"), ButtonPayload = content.Text("payload") },
            "interactive" => WithReply(note, content),
            "order" => note with { Kind = InboundKind.Order, Text = content.Text("text") },
            "reaction" => note with { Kind = InboundKind.Reaction, Text = content.Text("emoji"), ReplyToMessageId = content.Text("message_id") },
            "system" => note with { Kind = InboundKind.System, Text = content.Text("body") },
            _ => note,
        };
    }

    private static InboundNote WithMedia(InboundNote note, InboundKind kind, JsonElement content) => note with
    {
        Kind = kind,
        Text = content.Text("caption"),
        MimeType = content.Text("mime_type"),
        Media = content.Text("id") is { } id ? Media.FromId(id, content.Text("filename")) : null,
    };

    private static InboundNote WithReply(InboundNote note, JsonElement content) => content.Text("type") switch
    {
        "button_reply" when content.Object("button_reply") is { } reply
            => note with { Kind = InboundKind.ButtonReply, Text = reply.Text("title"), ButtonPayload = reply.Text("id") },
        "list_reply" when content.Object("list_reply") is { } reply
            => note with { Kind = InboundKind.ListReply, Text = reply.Text("title"), ButtonPayload = reply.Text("id") },
        "nfm_reply" when content.Object("nfm_reply") is { } reply
            => note with { Kind = InboundKind.FlowReply, Text = reply.Text("body"), ButtonPayload = reply.Text("response_json") },
        _ => note,
    };

    private static GeoLocation? LocationOf(JsonElement content)
        => content.Double("latitude") is { } latitude && content.Double("longitude") is { } longitude
            ? new GeoLocation(latitude, longitude, content.Text("name"), content.Text("address"))
            : null;

    // A batch has the contacts of all its messages: the sender's is the one with the same number or id.
    private static string? ProfileNameOf(JsonElement message, JsonElement value)
    {
        foreach (var contact in value.Items("contacts"))
        {
            if (IsSame(contact.Text("wa_id"), message.Text("from")) || IsSame(contact.Text("user_id"), message.Text("from_user_id")))
            {
                return contact.Object("profile")?.Text("name");
            }
        }

        return null;

        static bool IsSame(string? one, string? other) => one is not null && one == other;
    }
}
