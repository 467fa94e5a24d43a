using TemplateGen.Sandbox.Conversations;

namespace TemplateGen.Sandbox.Webhooks.Events;

/// <summary>Something that the business hears of by webhook.</summary>
/// <param name="Business">Which of its numbers it concerns.</param>
/// <param name="Customer">The customer.</param>
/// <param name="At">When it happened, which is not when it is delivered.</param>
internal abstract record WebhookEvent(BusinessNumber Business, CustomerId Customer, DateTimeOffset At);
