using TemplateGen.Definitions;
using TemplateGen.Sandbox.Checks;
using TemplateGen.Sandbox.Conversations;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.FreeForm;
using TemplateGen.Sandbox.Messages;
using TemplateGen.Sandbox.Providers;
using TemplateGen.Sandbox.Templates;
using TemplateGen.Sandbox.Webhooks.Events;

namespace TemplateGen.Sandbox.Sends;

/// <summary>WhatsApp behind the providers: decides on a send, delivers the message, and tells how it fared.</summary>
internal sealed class Platform(
    SandboxOptions options,
    SandboxClock clock,
    TemplateStore templates,
    CustomerDirectory customers,
    MessageLog messages,
    SandboxWebhooks webhooks)
{
    private readonly TemplateCheck _templateCheck = new(templates, clock);
    private readonly RateLimits _rates = new(clock);

    public SendOutcome Send(SendRequest send)
    {
        StoredTemplate? template = null;
        var refusal = (options.LimitRates ? _rates.Check(send.From, send.To) : null) ?? CheckContent(send, out template);
        if (refusal is not null)
        {
            return Refuse(send, refusal, isLate: send.Provider == Provider.Cm);
        }

        var customer = customers.Find(send.From, send.To);
        if (RecipientCheck.Check(customer, template) is { } undeliverable)
        {
            return Refuse(send, undeliverable, isLate: send.Provider == Provider.Cm || options.RecipientRefusals == RefusalTiming.ByStatusWebhook);
        }

        return Deliver(send, template, customer is { IsWindowOpen: true });
    }

    private Refusal? CheckContent(SendRequest send, out StoredTemplate? template)
    {
        template = null;
        if (send.From.Digits == send.To.Value)
        {
            return PlatformErrors.RecipientIsSender.Because("Recipient phone number is the sender's.");
        }

        if (send.Content is FreeFormSend freeForm)
        {
            return FreeFormCheck.Check(freeForm);
        }

        var refusal = _templateCheck.Check((TemplateSend)send.Content, out template);
        return refusal is null && send.To.IsUserId && template!.Definition.EffectiveCategory == DefinitionCategory.Authentication
            ? PlatformErrors.UserIdNotSupported.Because("An authentication template needs a phone number.")
            : refusal;
    }

    private SendOutcome Refuse(SendRequest send, Refusal refusal, bool isLate)
    {
        if (!isLate)
        {
            return new SendOutcome(null, refusal);
        }

        var ticket = new MessageTicket(MessageIds.Next(), send.Reference, "service", IsFree: true);
        Tell(send, SentStatus.Failed, ticket, refusal);
        return new SendOutcome(ticket.Id, null);
    }

    private SendOutcome Deliver(SendRequest send, StoredTemplate? template, bool isWindowOpen)
    {
        var category = template?.Definition.EffectiveCategory.ToString().ToLowerInvariant() ?? "service";
        var isFree = template is null || (category == "utility" && isWindowOpen);
        var ticket = new MessageTicket(MessageIds.Next(), send.Reference, category, isFree);
        var content = send.Content is TemplateSend filledIn
            ? TemplateRenderer.Render(template!.Definition, filledIn)
            : FreeFormRenderer.Render((FreeFormSend)send.Content);

        messages.Add(new SandboxMessage(send, ticket, clock.Now, content));
        Tell(send, SentStatus.Sent, ticket);
        Tell(send, SentStatus.Delivered, ticket);
        return new SendOutcome(ticket.Id, null);
    }

    // Nobody waits for the business to answer: a send is answered whether its webhooks arrive or not.
    private void Tell(SendRequest send, SentStatus status, MessageTicket ticket, Refusal? failure = null)
        => _ = webhooks.PublishAsync(new StatusEvent(send.From, send.To, clock.Now, status, ticket) { Failure = failure }, send.Provider);
}
