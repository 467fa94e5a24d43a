namespace TemplateGen.Definitions.Rules;

/// <summary>What only an AUTHENTICATION template has, in one of another category. One finding: the category is one mistake.</summary>
internal static class OutsideAuthentication
{
    public static void Check(TemplateDefinition template, Rule rule, FindingSink sink)
    {
        if (FindCode(template) is { } button) Report(button.Anchor, "A one-time code button stands");
        else if (template.Body?.AddSecurityRecommendation is { } recommendation) Report(recommendation.Span, "\"add_security_recommendation\" stands");
        else if (template.Footer?.CodeExpirationMinutes is { } minutes) Report(minutes.Span, "\"code_expiration_minutes\" stands");

        void Report(SourceSpan place, string what) => WrongCategory.Report(place, what, "AUTHENTICATION", template, rule, sink);
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
