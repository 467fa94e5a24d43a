namespace TemplateGen;

/// <summary>The Cloud API's send request.</summary>
internal sealed class MetaDialect : ProviderDialect
{
    public override WhatsAppError? CheckRecipient(Recipient to, TemplateCategory category)
        => to.IsUserId && category == TemplateCategory.Authentication ? Refusal.UserIdNotSupported("An authentication template") : null;

    public override void BeginTemplateRequest(ref PayloadBuffer buffer, Recipient to, string templateName, ulong reference)
    {
        BeginRequest(ref buffer, to);
        buffer.Append(",\"type\":\"template\",\"template\":"u8);
    }

    public override void EndTemplateRequest(ref PayloadBuffer buffer) => buffer.Append("}"u8);

    public override void BeginTemplate(ref PayloadBuffer buffer, ReadOnlySpan<byte> name, ReadOnlySpan<byte> language)
    {
        buffer.Append("{\"name\":\""u8);
        buffer.Append(name);
        buffer.Append("\",\"language\":{\"code\":\""u8);
        buffer.Append(language);
        buffer.Append("\"}"u8);
    }

    public override WhatsAppError? WriteMediaParameter(ref PayloadBuffer buffer, MediaKind kind, Media media, string parameter)
    {
        if (media.Check(parameter) is { } error)
        {
            return error;
        }

        buffer.Append("{\"type\":\""u8);
        MetaMedia.WriteTyped(ref buffer, kind, media, caption: null);
        buffer.Append("}"u8);
        return buffer.Fault == TextFault.None ? null : Refusal.Text(parameter, buffer.Fault);
    }

    public override WhatsAppError? WriteMessageRequest(ref PayloadBuffer buffer, Recipient to, FreeFormMessage message, ulong reference)
    {
        BeginRequest(ref buffer, to);
        if (message.ReplyToMessageId is { } repliedTo)
        {
            buffer.AppendString(",\"context\":{\"message_id\":\""u8, repliedTo);
            buffer.Append("}"u8);
        }

        buffer.Append(",\"type\":\""u8);
        MetaMessages.WriteTyped(ref buffer, message);
        buffer.Append("}"u8);
        return buffer.Fault == TextFault.None ? null : Refusal.Text("message", buffer.Fault);
    }

    private static void BeginRequest(ref PayloadBuffer buffer, Recipient to)
    {
        if (to.UserId is { } userId)
        {
            buffer.AppendString("{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\",\"recipient\":\""u8, userId);
        }
        else
        {
            // Without the plus sign the platform may put the business's own country code before the number.
            buffer.Append("{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\",\"to\":\"+"u8);
            buffer.AppendFormatted(to.PhoneNumber);
            buffer.Append("\""u8);
        }
    }
}
