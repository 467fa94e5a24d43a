using TemplateGen.Sandbox.Conversations;

namespace TemplateGen.Sandbox.Webhooks.Events;

/// <summary>The customer stopped, or resumed, promotions from this business.</summary>
internal sealed record PreferenceEvent(BusinessNumber Business, CustomerId Customer, DateTimeOffset At, bool Stops)
    : WebhookEvent(Business, Customer, At);
