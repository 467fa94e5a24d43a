using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TemplateGen;

/// <summary>CM.com's Business Messaging API: one envelope for all channels, with WhatsApp as the only allowed one.</summary>
internal sealed class CmDialect : ProviderDialect
{
    // Unique in the world by this, in this process by a count: a new Guid for each message would cost as much as writing it.
    private readonly string _sender = RandomNumberGenerator.GetHexString(16, lowercase: true);

    // What is the same in every request.
    private readonly byte[] _beforeRecipient;
    private readonly byte[] _beforeCount;
    private readonly byte[] _beforeTemplateName;
    private long _messages;

    /// <summary>The dialect for a business number.</summary>
    /// <param name="from">The business number.</param>
    /// <param name="templateNamespace">The namespace that CM.com shows for the account's templates.</param>
    public CmDialect(Recipient from, string templateNamespace)
    {
        _beforeRecipient = Encoding.UTF8.GetBytes($$$"""{"messages":{"msg":[{"from":"00{{{from.PhoneNumber}}}","to":[{"number":"00""");
        _beforeCount = Encoding.UTF8.GetBytes($$"""
            "}],"allowedChannels":["WhatsApp"],"reference":"{{_sender}}
            """);
        _beforeTemplateName = Encoding.UTF8.GetBytes($$"""
            {"namespace":"{{JsonEncodedText.Encode(templateNamespace)}}","element_name":"
            """);
    }

    // CM.com echoes a reference of the sender's and gives no id of its own: the status report carries it too.
    public override ulong NewReference() => (ulong)Interlocked.Increment(ref _messages);

    /// <summary>The reference as CM.com gets it: at most 32 characters.</summary>
    public string ReferenceText(ulong reference) => _sender + reference.ToString(CultureInfo.InvariantCulture);

    public override WhatsAppError? CheckRecipient(Recipient to, TemplateCategory category)
        => to.IsUserId ? Refusal.UserIdNotSupported("CM.com") : null;

    public override void BeginTemplateRequest(ref PayloadBuffer buffer, Recipient to, string templateName, ulong reference)
    {
        // The plain content is for other channels, which are not allowed here, but must not be empty.
        BeginRequest(ref buffer, to, templateName, reference);
        buffer.Append("{\"template\":{\"whatsapp\":"u8);
    }

    public override void EndTemplateRequest(ref PayloadBuffer buffer)
    {
        buffer.Append("}}"u8);
        EndRequest(ref buffer);
    }

    public override void BeginTemplate(ref PayloadBuffer buffer, ReadOnlySpan<byte> name, ReadOnlySpan<byte> language)
    {
        buffer.Append(_beforeTemplateName);
        buffer.Append(name);
        buffer.Append("\",\"language\":{\"policy\":\"deterministic\",\"code\":\""u8);
        buffer.Append(language);
        buffer.Append("\"}"u8);
    }

    public override WhatsAppError? WriteMediaParameter(ref PayloadBuffer buffer, MediaKind kind, Media media, string parameter)
    {
        if (CmMedia.Check(media, parameter) is { } error)
        {
            return error;
        }

        buffer.Append("{\"type\":\""u8);
        buffer.Append(CmMedia.Name(kind));
        buffer.Append("\",\"media\":"u8);
        CmMedia.Write(ref buffer, kind, media);
        buffer.Append("}"u8);
        return buffer.Fault == TextFault.None ? null : Refusal.Text(parameter, buffer.Fault);
    }

    public override WhatsAppError? WriteMessageRequest(ref PayloadBuffer buffer, Recipient to, FreeFormMessage message, ulong reference)
    {
        if (CmMessages.Check(message) is { } error)
        {
            return error;
        }

        BeginRequest(ref buffer, to, CmMessages.PlainText(message), reference);
        CmMessages.Write(ref buffer, message);
        EndRequest(ref buffer);
        return buffer.Fault == TextFault.None ? null : Refusal.Text("message", buffer.Fault);
    }

    private void BeginRequest(ref PayloadBuffer buffer, Recipient to, string plainText, ulong reference)
    {
        buffer.Append(_beforeRecipient);
        buffer.AppendFormatted(to.PhoneNumber);
        buffer.Append(_beforeCount);
        buffer.AppendFormatted(reference);
        buffer.AppendString("\",\"body\":{\"type\":\"auto\",\"content\":\""u8, plainText);
        buffer.Append("},\"richContent\":{\"conversation\":["u8);
    }

    private static void EndRequest(ref PayloadBuffer buffer) => buffer.Append("]}}]}}"u8);
}
