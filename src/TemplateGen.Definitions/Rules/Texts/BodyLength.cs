namespace TemplateGen.Definitions.Rules;

/// <summary>TG1201: a body longer than WhatsApp accepts, or than the project does. The part beyond the limit is underlined.</summary>
internal sealed class BodyLength() : ConfigurableRule(new Rule("TG1201", "Body too long", FindingSeverity.Error))
{
    public override void Check(TemplateDefinition template, RuleSettings settings, FindingSink sink)
    {
        foreach (var text in PlacedText.In(template))
        {
            if (text.Place is ParameterPlace.Body) Check(text, template, settings.MaxBodyLength, sink);
        }
    }

    private void Check(PlacedText text, TemplateDefinition template, int? houseLimit, FindingSink sink)
    {
        var kind = string.Empty;
        var limit = text.Card is null ? LimitOf(template, out kind) : Limits.CardBody;
        var who = "WhatsApp";
        if (houseLimit is { } lower && lower < limit) (limit, who, kind) = (lower, "this project", $" ({RuleSettings.MaxBodyLengthSetting.Key})");
        if (text.Text.SubmittedLength <= limit) return;
        sink.Report(Rule, text.Text.SpanBeyond(limit), TooLong.Message("The " + text.Name, text.Text.SubmittedLength, limit, kind, who));
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
