using System.Diagnostics;

namespace TemplateGen;

/// <summary>Interactive messages: WhatsApp's own shape, which both providers take.</summary>
internal static class InteractiveJson
{
    public static void Write(ref PayloadBuffer buffer, InteractiveMessage message)
    {
        buffer.Append("{\"type\":\""u8);
        buffer.Append(Name(message));
        buffer.Append("\""u8);
        if (message.Header is not null)
        {
            buffer.AppendString(",\"header\":{\"type\":\"text\",\"text\":\""u8, message.Header);
            buffer.Append("}"u8);
        }

        buffer.AppendString(",\"body\":{\"text\":\""u8, message.Body);
        buffer.Append("}"u8);
        if (message.Footer is not null)
        {
            buffer.AppendString(",\"footer\":{\"text\":\""u8, message.Footer);
            buffer.Append("}"u8);
        }

        buffer.Append(",\"action\":{"u8);
        WriteAction(ref buffer, message);
        buffer.Append("}}"u8);
    }

    private static ReadOnlySpan<byte> Name(InteractiveMessage message) => message switch
    {
        ReplyButtonsMessage => "button"u8,
        ListMessage => "list"u8,
        LinkMessage => "cta_url"u8,
        LocationRequestMessage => "location_request_message"u8,
        _ => throw new UnreachableException(),
    };

    private static void WriteAction(ref PayloadBuffer buffer, InteractiveMessage message)
    {
        switch (message)
        {
            case ReplyButtonsMessage { Buttons: var buttons }:
                WriteButtons(ref buffer, buttons);
                break;
            case ListMessage list:
                buffer.AppendString("\"button\":\""u8, list.Button);
                WriteSections(ref buffer, list.Sections);
                break;
            case LinkMessage link:
                buffer.AppendString("\"name\":\"cta_url\",\"parameters\":{\"display_text\":\""u8, link.Title);
                buffer.AppendString(",\"url\":\""u8, link.Address.AbsoluteUri);
                buffer.Append("}"u8);
                break;
            default:
                buffer.Append("\"name\":\"send_location\""u8);
                break;
        }
    }

    private static void WriteButtons(ref PayloadBuffer buffer, IReadOnlyList<ReplyButton> buttons)
    {
        var written = 0;
        buffer.Append("\"buttons\":["u8);
        foreach (var button in buttons)
        {
            buffer.Separate(ref written);
            buffer.AppendString("{\"type\":\"reply\",\"reply\":{\"id\":\""u8, button.Id);
            buffer.AppendString(",\"title\":\""u8, button.Title);
            buffer.Append("}}"u8);
        }

        buffer.Append("]"u8);
    }

    private static void WriteSections(ref PayloadBuffer buffer, IReadOnlyList<ListSection> sections)
    {
        var written = 0;
        buffer.Append(",\"sections\":["u8);
        foreach (var section in sections)
        {
            buffer.Separate(ref written);
            WriteSection(ref buffer, section);
        }

        buffer.Append("]"u8);
    }

    private static void WriteSection(ref PayloadBuffer buffer, ListSection section)
    {
        var written = 0;
        buffer.Append("{"u8);
        if (section.Title is not null)
        {
            buffer.AppendString("\"title\":\""u8, section.Title);
            buffer.Append(","u8);
        }

        buffer.Append("\"rows\":["u8);
        foreach (var row in section.Rows)
        {
            buffer.Separate(ref written);
            buffer.AppendString("{\"id\":\""u8, row.Id);
            buffer.AppendString(",\"title\":\""u8, row.Title);
            buffer.AppendString(",\"description\":\""u8, row.Description);
            buffer.Append("}"u8);
        }

        buffer.Append("]}"u8);
    }
}
