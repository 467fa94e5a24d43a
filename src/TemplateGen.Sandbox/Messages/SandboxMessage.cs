using TemplateGen.Sandbox.Conversations;
using TemplateGen.Sandbox.Messages;
using TemplateGen.Sandbox.Providers;
using TemplateGen.Sandbox.Sends;
using TemplateGen.Sandbox.Webhooks.Events;

namespace TemplateGen.Sandbox;

/// <summary>A message that reached a customer, as the customer sees it.</summary>
public sealed class SandboxMessage
{
    private readonly MessageContent _content;
    private int _isRead;

    internal SandboxMessage(SendRequest send, MessageTicket ticket, DateTimeOffset sentAt, MessageContent content)
    {
        (Provider, From, Recipient, Ticket, SentAt) = (send.Provider, send.From, send.To, ticket, sentAt);
        _content = content;
    }

    /// <summary>The id that the send was answered with; for CM.com, one of the sandbox's own.</summary>
    public string Id => Ticket.Id;

    /// <summary>The business number that it came from.</summary>
    public BusinessNumber From { get; }

    /// <summary>The customer: a phone number as <c>+31612345678</c>, or a business-scoped user id.</summary>
    public string To => Recipient.Display;

    /// <summary>What the sender wrote to recognise it by: Meta's <c>biz_opaque_callback_data</c>, CM.com's <c>reference</c>.</summary>
    public string? Reference => Ticket.Reference;

    /// <summary>When it was sent, by the sandbox's clock.</summary>
    public DateTimeOffset SentAt { get; }

    /// <summary>Whether it was read.</summary>
    public DeliveryStatus Status => Volatile.Read(ref _isRead) == 0 ? DeliveryStatus.Delivered : DeliveryStatus.Read;

    /// <summary><c>template</c>, or the free-form type: <c>text</c>, <c>image</c>, <c>interactive</c>.</summary>
    public string Type => _content.Type;

    /// <summary>The template's name; null for a free-form message.</summary>
    public string? TemplateName => _content.Template?.Name;

    /// <summary>The template's language; null for a free-form message.</summary>
    public string? Language => _content.Template?.Language;

    /// <summary>The header.</summary>
    public MessageHeader? Header => _content.Header;

    /// <summary>The text, with its values.</summary>
    public string? Body => _content.Body;

    /// <summary>The limited-time offer, with its end.</summary>
    public string? Offer => _content.Offer;

    /// <summary>The footer.</summary>
    public string? Footer => _content.Footer;

    /// <summary>The buttons.</summary>
    public IReadOnlyList<MessageButton> Buttons => _content.Buttons;

    /// <summary>The carousel's cards.</summary>
    public IReadOnlyList<MessageCard> Cards => _content.Cards;

    /// <summary>All of it, line by line, for a transcript.</summary>
    public string ToTranscript() => Transcript.Of(_content);

    /// <summary>The type and the template's name: nothing personal.</summary>
    public override string ToString() => TemplateName is null ? Type : $"{Type} {TemplateName} ({Language})";

    internal Provider Provider { get; }

    internal CustomerId Recipient { get; }

    internal MessageTicket Ticket { get; }

    /// <summary>Marks it as read; false when it was before.</summary>
    internal bool MarkRead() => Interlocked.Exchange(ref _isRead, 1) == 0;
}
