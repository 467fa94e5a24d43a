using TemplateGen.Sandbox.Conversations;

namespace TemplateGen.Sandbox.Webhooks.Events;

/// <summary>The customer wrote, tapped or reacted.</summary>
internal sealed record InboundEvent(BusinessNumber Business, CustomerId Customer, DateTimeOffset At, string MessageId, InboundContent Content)
    : WebhookEvent(Business, Customer, At);

/// <summary>What the customer did.</summary>
internal abstract record InboundContent;

/// <summary>Wrote a text.</summary>
internal sealed record InboundText(string Body) : InboundContent;

/// <summary>Tapped a template's quick reply.</summary>
internal sealed record QuickReplyTap(string Label, string Payload, string TappedMessageId) : InboundContent;

/// <summary>Chose a button (<c>button_reply</c>) or a row (<c>list_reply</c>) of an interactive message.</summary>
internal sealed record InteractiveReply(string Kind, string Id, string Title, string TappedMessageId) : InboundContent;

/// <summary>Reacted to a message.</summary>
internal sealed record InboundReaction(string Emoji, string MessageId) : InboundContent;
