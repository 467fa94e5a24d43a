namespace TemplateGen.Definitions.Rules;

/// <summary>The buttons of a card: one or two that reply, open or call; on a product one that shows or opens it.</summary>
internal static class CardButtons
{
    public static void Check(Card card, Rule rule, FindingSink sink)
    {
        var buttons = card.Buttons;
        var isProduct = card.Header is ProductHeader;
        var limit = isProduct ? Limits.ProductCardButtons : Limits.CardButtons;
        if (buttons.Count == 0)
        {
            sink.Report(rule, card.Anchor, isProduct
                ? "The card has no button, and WhatsApp wants one on each: add an SPM or a URL button."
                : $"The card has no button, and WhatsApp wants one or {limit} on each: add one.");
        }
        else if (buttons.Count > limit)
        {
            var kind = isProduct ? " on a product's" : string.Empty;
            sink.Report(rule, buttons[limit].Anchor, $"The card has {Show.Number(buttons.Count)} buttons, and WhatsApp takes {limit}{kind}: remove {Show.Number(buttons.Count - limit)}.", new RelatedPlace(null, buttons[0].Anchor));
        }

        foreach (var button in buttons)
        {
            if (IsAllowed(ButtonKinds.Of(button), card.Header)) continue;
            var allowed = isProduct ? "an SPM or a URL button" : "QUICK_REPLY, URL and PHONE_NUMBER buttons";
            sink.Report(rule, button.Anchor, $"A {ButtonKinds.NameOf(ButtonKinds.Of(button))} button cannot stand on this card: write {allowed}.");
            return;
        }
    }

    /// <summary>A one-time code is TG1701's; what a kind or header of the future allows is not known.</summary>
    private static bool IsAllowed(ButtonKind kind, Header? header) => kind switch
    {
        ButtonKind.Unknown or ButtonKind.Otp or ButtonKind.Url => true,
        ButtonKind.QuickReply or ButtonKind.PhoneNumber => header is not ProductHeader,
        ButtonKind.SingleProduct => header is ProductHeader or UnknownHeader or null,
        _ => header is UnknownHeader,
    };
}
