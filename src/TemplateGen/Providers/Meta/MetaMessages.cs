using System.Diagnostics;

namespace TemplateGen;

/// <summary>Free-form messages as the Cloud API wants them.</summary>
internal static class MetaMessages
{
    /// <summary>Writes <c>text","text":{…}</c>, after <c>"type":"</c>.</summary>
    public static void WriteTyped(ref PayloadBuffer buffer, FreeFormMessage message)
    {
        switch (message)
        {
            case TextMessage text:
                buffer.AppendString("text\",\"text\":{\"body\":\""u8, text.Text);
                buffer.Append(text.PreviewUrl ? ",\"preview_url\":true}"u8 : "}"u8);
                break;
            case MediaMessage media:
                MetaMedia.WriteTyped(ref buffer, media.Kind, media.Media, media.Caption);
                break;
            case LocationMessage { Location: var place }:
                WriteLocation(ref buffer, place);
                break;
            case ContactsMessage { Contacts: var contacts }:
                buffer.Append("contacts\",\"contacts\":"u8);
                ContactsJson.Write(ref buffer, contacts);
                break;
            case ReactionMessage reaction:
                buffer.AppendString("reaction\",\"reaction\":{\"message_id\":\""u8, reaction.MessageId);
                buffer.AppendString(",\"emoji\":\""u8, reaction.Emoji);
                buffer.Append("}"u8);
                break;
            case InteractiveMessage interactive:
                buffer.Append("interactive\",\"interactive\":"u8);
                InteractiveJson.Write(ref buffer, interactive);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteLocation(ref PayloadBuffer buffer, GeoLocation place)
    {
        buffer.Append("location\",\"location\":{\"latitude\":"u8);
        buffer.AppendFormatted(place.Latitude, GeoLocation.Format);
        buffer.Append(",\"longitude\":"u8);
        buffer.AppendFormatted(place.Longitude, GeoLocation.Format);
        buffer.AppendString(",\"name\":\""u8, place.Name);
        buffer.AppendString(",\"address\":\""u8, place.Address);
        buffer.Append("}"u8);
    }
}
