namespace TemplateGen.Definitions.Rules;

/// <summary>A limited-time offer: MARKETING, a picture or film above, no footer, its code first and then its address.</summary>
internal static class OfferForm
{
    public static void Check(LimitedTimeOffer offer, TemplateDefinition template, Rule rule, FindingSink sink)
    {
        if (Categories.Certain(template) is DefinitionCategory.Utility or DefinitionCategory.Authentication)
        {
            WrongCategory.Report(offer.Anchor, "Limited-time offers stand", "MARKETING", template, rule, sink);
            return;
        }

        if (string.IsNullOrWhiteSpace(offer.Text?.Value))
        {
            sink.Report(rule, offer.Text?.Span ?? offer.Anchor, $"The offer has no text: write a heading of up to {Limits.OfferText} characters as its \"text\".");
        }

        if (template.Header is TextHeader or LocationHeader or ProductHeader or MediaHeader { Kind: MediaKind.Document })
        {
            sink.Report(rule, template.Header.Anchor, "Above a limited-time offer stands an IMAGE or a VIDEO, or nothing: write one of these as \"format\", or remove the header.");
        }

        if (template.Footer is { } footer)
        {
            sink.Report(rule, footer.Anchor, "A template with a limited-time offer has no footer: remove it.");
        }

        CheckButtons(offer, template.Buttons, rule, sink);
    }

    private static void CheckButtons(LimitedTimeOffer offer, EquatableArray<Button> buttons, Rule rule, FindingSink sink)
    {
        // What a kind of the future does, and where it stands, is not known.
        if (ButtonKinds.FirstIn(buttons, ButtonKind.Unknown) is not null) return;
        var code = ButtonKinds.FirstIn(buttons, ButtonKind.CopyCode);
        var url = ButtonKinds.FirstIn(buttons, ButtonKind.Url);
        if (code is { Index: > 0 })
        {
            sink.Report(rule, code.Anchor, "The code of a limited-time offer is its first button: move this one to the start.");
        }
        else if (url is not null && url.Index > (code is null ? 0 : 1))
        {
            var place = code is null ? "first" : "second";
            sink.Report(rule, url.Anchor, $"The address of a limited-time offer is its {place} button here: move this one up.");
        }

        if (code is null && offer.HasExpiration)
        {
            sink.Report(rule, offer.Expiration!.Span, "An offer that expires has a code to copy: add a COPY_CODE button as the first, or remove \"has_expiration\".");
        }

        if (url is null)
        {
            sink.Report(rule, offer.Anchor, "A limited-time offer has a button with an address: add a URL button.");
        }
    }
}
