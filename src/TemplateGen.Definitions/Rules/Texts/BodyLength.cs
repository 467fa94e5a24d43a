namespace TemplateGen.Definitions.Rules;

/// <summary>TG1201: a body longer than WhatsApp accepts.</summary>
internal sealed class BodyLength() : TemplateRule(new Rule("TG1201", "Body too long", FindingSeverity.Error), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        if (template.Body?.Text is { } text) Check(text, "The body", LimitOf(template, out var kind), kind, sink);
        if (template.Carousel is not { } carousel) return;
        foreach (var card in carousel.Cards)
        {
            if (card.Body?.Text is { } cardText) Check(cardText, "The card's body", Limits.CardBody, string.Empty, sink);
        }
    }

    private void Check(TemplateText text, string what, int limit, string kind, FindingSink sink)
    {
        var length = text.SubmittedLength;
        if (length <= limit) return;
        sink.Report(Rule, text.Source.Span, $"{what} is {Show.Number(length)} characters long, and WhatsApp accepts {Show.Number(limit)}{kind}: shorten it by {Show.Number(length - limit)}.");
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
