using TemplateGen.Sandbox.Conversations;
using TemplateGen.Sandbox.Errors;

namespace TemplateGen.Sandbox.Webhooks.Events;

/// <summary>A message came further, or failed.</summary>
internal sealed record StatusEvent(BusinessNumber Business, CustomerId Customer, DateTimeOffset At, SentStatus Status, MessageTicket Message)
    : WebhookEvent(Business, Customer, At)
{
    /// <summary>Why it failed.</summary>
    public Refusal? Failure { get; init; }
}

/// <summary>How far a message came.</summary>
internal enum SentStatus
{
    Sent,
    Delivered,
    Read,
    Failed,
}

/// <summary>What a status says of its message.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="Reference">What the sender recognises it by.</param>
/// <param name="Category">What it is charged as: a template's category, or <c>service</c>.</param>
/// <param name="IsFree">Whether it costs nothing: free-form, and a utility template inside the window.</param>
internal sealed record MessageTicket(string Id, string? Reference, string Category, bool IsFree);
