using System.Text.Json;

namespace TemplateGen;

/// <summary>Reads CM.com's inbound ("MO") webhook.</summary>
internal static class CmInbound
{
    /// <summary>Null for other channels (an SMS opens no WhatsApp window), other numbers, and what has no sender or id.</summary>
    public static InboundNote? Read(JsonElement root, Recipient number)
    {
        if (!string.Equals(root.Text("channel"), "WhatsApp", StringComparison.OrdinalIgnoreCase)
            || root.Object("message") is not { } message
            || root.Object("from")?.Customer("number") is not { IsUserId: false } from
            || root.Text("reference") is not { } id
            || (root.Object("to")?.Customer("number") is { } to && to != number))
        {
            return null;
        }

        var media = MediaOf(message);
        return new InboundNote(from, root.UtcTime("timeUtc"), id, KindOf(message, media), root.Clone())
        {
            Text = message.Text("text"),
            Media = media,
            MimeType = media is null ? null : message.Object("media")?.Text("contentType"),
            ProfileName = root.Object("from")?.Text("name") is { Length: > 0 } name ? name : null,
        };
    }

    // The media object is there also when it is empty.
    private static Media? MediaOf(JsonElement message)
        => message.Object("media") is { } media && Uri.TryCreate(media.Text("mediaUri"), UriKind.Absolute, out var address)
            ? Media.FromUri(address, media.Text("title"))
            : null;

    private static InboundKind KindOf(JsonElement message, Media? media)
        => media is null
            ? InboundKind.Text
            : message.Object("media")?.Text("contentType")?.Split('/')[0] switch
            {
                "image" => InboundKind.Image,
                "video" => InboundKind.Video,
                "audio" => InboundKind.Audio,
                _ => InboundKind.Document,
            };
}
