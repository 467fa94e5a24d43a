namespace TemplateGen.Definitions.Rules;

/// <summary>A carousel: MARKETING, two to ten cards of the same form.</summary>
internal static class CarouselForm
{
    public static void Check(Carousel carousel, TemplateDefinition template, Rule rule, FindingSink sink)
    {
        if (Categories.Certain(template) is DefinitionCategory.Utility or DefinitionCategory.Authentication)
        {
            WrongCategory.Report(carousel.Anchor, "Carousels stand", "MARKETING", template, rule, sink);
        }

        var cards = carousel.Cards;
        if (cards.Count < Limits.FewestCards)
        {
            var count = cards.Count == 0 ? "no card" : "one card";
            sink.Report(rule, carousel.Anchor, $"The carousel has {count}, and WhatsApp takes {Limits.FewestCards} to {Limits.MostCards}: add {Limits.FewestCards - cards.Count}.");
        }
        else if (cards.Count > Limits.MostCards)
        {
            sink.Report(rule, cards[Limits.MostCards].Anchor, $"The carousel has {Show.Number(cards.Count)} cards, and WhatsApp takes {Limits.FewestCards} to {Limits.MostCards}: remove {Show.Number(cards.Count - Limits.MostCards)}.");
        }

        for (var i = 0; i < cards.Count; i++)
        {
            CheckCard(cards[i], rule, sink);
            if (i > 0) CardLikeness.Check(cards[0], cards[i], rule, sink);
        }
    }

    /// <summary>Whether a header, if known at all, is one that a card may have.</summary>
    public static bool IsAllowed(Header header) => header is not (TextHeader or LocationHeader or MediaHeader { Kind: MediaKind.Document });

    private static void CheckCard(Card card, Rule rule, FindingSink sink)
    {
        if (card.Header is null)
        {
            sink.Report(rule, card.Anchor, "The card has no header: add one of format IMAGE, VIDEO or PRODUCT.");
        }
        else if (!IsAllowed(card.Header))
        {
            sink.Report(rule, card.Header.Anchor, "On top of a card stands an IMAGE, a VIDEO or a PRODUCT: write one of these as \"format\".");
        }

        if (card.Footer is { } footer) sink.Report(rule, footer.Anchor, "A card has no footer: remove it.");
    }
}
