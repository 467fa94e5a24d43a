namespace TemplateGen.Definitions.Rules;

/// <summary>The buttons of a card: one or two that reply, open or call; on a product one that shows or opens it.</summary>
internal static class CardButtons
{
    public static void Check(Card card, Rule rule, FindingSink sink)
    {
        var buttons = card.Buttons;
        var limit = LimitOf(card);
        if (buttons.Count == 0)
        {
            sink.Report(rule, card.Anchor, $"The card has no button, and WhatsApp wants one on each: add {AllowedOn(card)}.");
        }
        else if (buttons.Count > limit)
        {
            var kind = IsProduct(card) ? " on a product's card" : string.Empty;
            sink.Report(rule, buttons[limit].Anchor, $"The card has {Show.Number(buttons.Count)} buttons, and WhatsApp takes {limit}{kind}: remove {Show.Number(buttons.Count - limit)}.", new RelatedPlace(null, buttons[0].Anchor));
        }

        if (FirstOfWrongKind(card) is { } wrong)
        {
            sink.Report(rule, wrong.Anchor, $"{ButtonKinds.NameOf(ButtonKinds.Of(wrong))} is no button for this card: write {AllowedOn(card)}.");
        }
    }

    /// <summary>Whether there is nothing to report.</summary>
    public static bool AreAllowed(Card card) => card.Buttons.Count > 0 && card.Buttons.Count <= LimitOf(card) && FirstOfWrongKind(card) is null;

    private static int LimitOf(Card card) => IsProduct(card) ? Limits.ProductCardButtons : Limits.CardButtons;

    private static string AllowedOn(Card card) => IsProduct(card) ? "an SPM or a URL button" : "a QUICK_REPLY, URL or PHONE_NUMBER button";

    private static Button? FirstOfWrongKind(Card card)
    {
        foreach (var button in card.Buttons)
        {
            if (!IsAllowed(ButtonKinds.Of(button), card.Header)) return button;
        }

        return null;
    }

    /// <summary>A one-time code is TG1701's; what a button or header of the future goes with is not known.</summary>
    private static bool IsAllowed(ButtonKind kind, Header? header) => kind switch
    {
        ButtonKind.Url or ButtonKind.Otp or ButtonKind.Unknown => true,
        ButtonKind.QuickReply or ButtonKind.PhoneNumber => header is not ProductHeader,
        ButtonKind.SingleProduct => header is ProductHeader or UnknownHeader or null,
        _ => header is UnknownHeader,
    };

    private static bool IsProduct(Card card) => card.Header is ProductHeader;
}
