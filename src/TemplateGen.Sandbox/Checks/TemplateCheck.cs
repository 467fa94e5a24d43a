using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Sends;
using TemplateGen.Sandbox.Templates;

namespace TemplateGen.Sandbox.Checks;

/// <summary>Whether the platform would send a template with these values. Each component kind has a check of its own.</summary>
internal sealed class TemplateCheck(TemplateStore templates, TimeProvider clock)
{
    public Refusal? Check(TemplateSend send, out StoredTemplate? template)
    {
        template = templates.Find(send.Name, send.Language);
        return CheckStatus(send, template) ?? CheckComponents(send.Components, template!);
    }

    private Refusal? CheckStatus(TemplateSend send, StoredTemplate? template) => template?.Status switch
    {
        null when templates.HasName(send.Name) => PlatformErrors.UnknownTemplate.Because($"template name ({send.Name}) does not exist in {send.Language}"),
        null => PlatformErrors.UnknownTemplate.Because($"template name ({send.Name}) does not exist"),
        TemplateStatus.NotApproved => PlatformErrors.UnknownTemplate.Because($"template ({send.Name}) is not approved in {send.Language}"),
        TemplateStatus.Paused => PlatformErrors.TemplatePaused.Because($"template ({send.Name}) is paused for its low quality"),
        TemplateStatus.Disabled => PlatformErrors.TemplateDisabled.Because($"template ({send.Name}) is disabled for its low quality"),
        _ => null,
    };

    private Refusal? CheckComponents(IReadOnlyList<SentComponent> sent, StoredTemplate template)
    {
        var definition = template.Definition;
        return ComponentSet.CheckUnique(sent, "template")
            ?? HeaderCheck.Check(definition.Header, sent.Find("header"), template.IsNamed, "header")
            ?? BodyCheck.Check(definition, sent.Find("body"), template.IsNamed)
            ?? OfferCheck.Check(definition.LimitedTimeOffer, sent.Find("limited_time_offer"), clock.GetUtcNow())
            ?? ButtonsCheck.Check(definition.Buttons, sent, "buttons")
            ?? CarouselCheck.Check(definition.Carousel, sent.Find("carousel"), template.IsNamed)
            ?? TapTargetCheck.Check(sent.Find("tap_target_configuration"));
    }
}
