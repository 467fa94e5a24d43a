namespace TemplateGen.Definitions.Rules;

/// <summary>TG1801: a carousel, an offer, a product, a flow, a call or a time to live outside its form.</summary>
internal sealed class KindForm() : TemplateRule(new Rule("TG1801", "Special kind outside its form", FindingSeverity.Error), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        // A part of the wrong type was reported as that, and may be what seems missing here.
        if (template.IsMalformed) return;
        if (template.TimeToLive is { } timeToLive) TimeToLiveForm.Check(timeToLive, template, Rule, sink);
        if (template.Carousel is { } carousel) CarouselForm.Check(carousel, template, Rule, sink);
        if (template.LimitedTimeOffer is { } offer) OfferForm.Check(offer, template, Rule, sink);
        if (template.CallPermissionRequest is { } request) CallPermissionForm.Check(request, template, Rule, sink);
        foreach (var button in template.Buttons)
        {
            if (button is SingleProductButton product) SingleProductForm.Check(product, template, Rule, sink);
            else if (button is FlowButton flow) FlowForm.Check(flow, Rule, sink);
        }
    }
}
