using TemplateGen.Definitions;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Templates;

namespace TemplateGen.Sandbox.Sends;

/// <summary>Whether this customer can get this message now.</summary>
internal static class RecipientCheck
{
    /// <param name="customer">The customer; null for one that never wrote.</param>
    /// <param name="template">The template; null for a free-form message.</param>
    public static Refusal? Check(SandboxCustomer? customer, StoredTemplate? template)
    {
        if (customer is { IsOnWhatsApp: false })
        {
            return PlatformErrors.Undeliverable.Because("Message undeliverable.");
        }

        if (template is null)
        {
            return customer is { IsWindowOpen: true }
                ? null
                : PlatformErrors.WindowClosed.Because("Message failed to send because more than 24 hours have passed since the customer last replied to this number.");
        }

        return template.Definition.EffectiveCategory == DefinitionCategory.Marketing && customer is { HasStoppedPromotions: true }
            ? PlatformErrors.StoppedPromotions.Because("User has stopped marketing messages from your business.")
            : null;
    }
}
