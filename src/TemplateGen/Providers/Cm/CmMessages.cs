using System.Diagnostics;

namespace TemplateGen;

/// <summary>Free-form messages as CM.com wants them. It has no reactions, captions or previews.</summary>
internal static class CmMessages
{
    /// <summary>What CM.com's API has no place for.</summary>
    public static WhatsAppError? Check(FreeFormMessage message) => message switch
    {
        ReactionMessage => Refusal.UnsupportedMessage("CM.com's API has no reactions."),
        TextMessage { PreviewUrl: true } => Refusal.UnsupportedMessage("CM.com's API has no link previews."),
        MediaMessage { Caption: not null } => Refusal.UnsupportedMessage("CM.com's API has no captions: send the text as a message of its own."),
        MediaMessage { Media: var media } => CmMedia.Check(media, "media"),
        LocationMessage { Location.Address: not null } => Refusal.UnsupportedMessage("CM.com's API has no address for a location, only a name."),
        _ => null,
    };

    /// <summary>The content for channels without rich messages: never sent, but it must not be empty.</summary>
    public static string PlainText(FreeFormMessage message) => message switch
    {
        TextMessage text => text.Text,
        InteractiveMessage interactive => interactive.Body,
        _ => "WhatsApp",
    };

    /// <summary>Writes one item of the conversation.</summary>
    public static void Write(ref PayloadBuffer buffer, FreeFormMessage message)
    {
        buffer.Append("{"u8);
        switch (message)
        {
            case TextMessage text:
                buffer.AppendString("\"text\":\""u8, text.Text);
                break;
            case MediaMessage media:
                buffer.Append("\"media\":"u8);
                CmMedia.Write(ref buffer, media.Kind, media.Media);
                break;
            case LocationMessage { Location: var place }:
                WriteLocation(ref buffer, place);
                break;
            case ContactsMessage { Contacts: var contacts }:
                buffer.Append("\"contacts\":"u8);
                ContactsJson.Write(ref buffer, contacts);
                break;
            case InteractiveMessage interactive:
                buffer.Append("\"interactive\":"u8);
                InteractiveJson.Write(ref buffer, interactive);
                break;
            default:
                throw new UnreachableException();
        }

        if (message.ReplyToMessageId is { } repliedTo)
        {
            buffer.AppendString(",\"context\":{\"message_id\":\""u8, repliedTo);
            buffer.Append("}"u8);
        }

        buffer.Append("}"u8);
    }

    private static void WriteLocation(ref PayloadBuffer buffer, GeoLocation place)
    {
        buffer.Append("\"location\":{\"latitude\":\""u8);
        buffer.AppendFormatted(place.Latitude, GeoLocation.Format);
        buffer.Append("\",\"longitude\":\""u8);
        buffer.AppendFormatted(place.Longitude, GeoLocation.Format);
        buffer.Append("\""u8);
        buffer.AppendString(",\"label\":\""u8, place.Name);
        buffer.Append("}"u8);
    }
}
