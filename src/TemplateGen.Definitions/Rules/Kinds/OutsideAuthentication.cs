namespace TemplateGen.Definitions.Rules;

/// <summary>What only an AUTHENTICATION template has, in one of another category. One finding: the category is one mistake.</summary>
internal static class OutsideAuthentication
{
    public static void Check(TemplateDefinition template, Rule rule, FindingSink sink)
    {
        if (FindCode(template) is { } button) Report(template, button.Anchor, "A one-time code button", rule, sink);
        else if (template.Body?.AddSecurityRecommendation is { } recommendation) Report(template, recommendation.Span, "\"add_security_recommendation\"", rule, sink);
        else if (template.Footer?.CodeExpirationMinutes is { } minutes) Report(template, minutes.Span, "\"code_expiration_minutes\"", rule, sink);
    }

    private static void Report(TemplateDefinition template, SourceSpan place, string what, Rule rule, FindingSink sink)
    {
        var category = template.CategoryWord!;
        sink.Report(
            rule,
            place,
            $"{what} stands only in AUTHENTICATION templates, and this one is {Show.PlainText(category.Value)}: make it an AUTHENTICATION template, or remove this.",
            new RelatedPlace(null, category.Span));
    }

    private static Button? FindCode(TemplateDefinition template)
    {
        if (ButtonKinds.FirstIn(template.Buttons, ButtonKind.Otp) is { } button) return button;
        if (template.Carousel is not { } carousel) return null;
        foreach (var card in carousel.Cards)
        {
            if (ButtonKinds.FirstIn(card.Buttons, ButtonKind.Otp) is { } onCard) return onCard;
        }

        return null;
    }
}
