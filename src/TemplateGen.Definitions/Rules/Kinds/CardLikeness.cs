namespace TemplateGen.Definitions.Rules;

/// <summary>Every card of a carousel has what the first has: the same kind of header, a body or none, the same kinds of buttons.</summary>
internal static class CardLikeness
{
    public static void Check(Card first, Card card, Rule rule, FindingSink sink)
    {
        if (first.Header is not null && card.Header is not null) CheckHeaders(first.Header, card.Header, rule, sink);
        if (first.Body is null != card.Body is null)
        {
            var difference = card.Body is null ? "This card has no body, and the first card has one" : "This card has a body, and the first card has none";
            Report(difference, card.Anchor, first.Anchor, rule, sink);
        }

        // What no card may have is TG1601.
        if (CardButtons.AreAllowed(first) && CardButtons.AreAllowed(card)) CheckButtons(first, card, rule, sink);
    }

    private static void CheckHeaders(Header first, Header header, Rule rule, FindingSink sink)
    {
        if (first is UnknownHeader || header is UnknownHeader || !CarouselForm.IsAllowed(first) || !CarouselForm.IsAllowed(header)) return;
        if (string.Equals(Format(first), Format(header), StringComparison.OrdinalIgnoreCase)) return;
        Report($"This card's header is {Format(header)}, and the first card's {Format(first)}", header.Anchor, first.Anchor, rule, sink);
    }

    private static void CheckButtons(Card first, Card card, Rule rule, FindingSink sink)
    {
        for (var i = 0; i < Math.Min(first.Buttons.Count, card.Buttons.Count); i++)
        {
            var expected = ButtonKinds.Of(first.Buttons[i]);
            var found = ButtonKinds.Of(card.Buttons[i]);
            if (expected == found || expected is ButtonKind.Unknown || found is ButtonKind.Unknown) continue;
            Report($"Button {i + 1} of this card is {ButtonKinds.NameOf(found)}, and the first card's {ButtonKinds.NameOf(expected)}", card.Buttons[i].Anchor, first.Buttons[i].Anchor, rule, sink);
            return;
        }

        if (first.Buttons.Count == card.Buttons.Count) return;
        Report($"This card has {card.Buttons.Count} and the first card {first.Buttons.Count} of the buttons", card.Anchor, first.Anchor, rule, sink);
    }

    private static void Report(string difference, SourceSpan place, SourceSpan counterpart, Rule rule, FindingSink sink) =>
        sink.Report(rule, place, $"{difference}: WhatsApp wants the same components on every card.", new RelatedPlace(null, counterpart));

    /// <summary>The format of a header that a card may have, which is written.</summary>
    private static string Format(Header header) => header.Format!.Value;
}
