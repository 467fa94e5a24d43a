namespace TemplateGen.Definitions.Rules;

/// <summary>TG1201: a body longer than WhatsApp accepts. The part beyond the limit is underlined.</summary>
internal sealed class BodyLength() : TemplateRule(new Rule("TG1201", "Body too long", FindingSeverity.Error), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        foreach (var text in PlacedText.In(template))
        {
            if (text.Place is ParameterPlace.Body) Check(text, template, sink);
        }
    }

    private void Check(PlacedText text, TemplateDefinition template, FindingSink sink)
    {
        var kind = string.Empty;
        var limit = text.Card is null ? LimitOf(template, out kind) : Limits.CardBody;
        if (text.Text.SubmittedLength <= limit) return;
        sink.Report(Rule, text.Text.SpanBeyond(limit), TooLong.Message("The " + text.Name, text.Text.SubmittedLength, limit, kind));
    }

    private static int LimitOf(TemplateDefinition template, out string kind)
    {
        if (IsSingleProduct(template))
        {
            kind = " with a single product";
            return Limits.SingleProductBody;
        }

        kind = template.LimitedTimeOffer is null ? string.Empty : " with a limited-time offer";
        return template.LimitedTimeOffer is null ? Limits.Body : Limits.OfferBody;
    }

    private static bool IsSingleProduct(TemplateDefinition template)
    {
        foreach (var button in template.Buttons)
        {
            if (button is SingleProductButton) return true;
        }

        return template.Header is ProductHeader;
    }
}
