using TemplateGen.Definitions;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks;

/// <summary>
/// A carousel: as many cards as were approved when they show media, two to ten when they show products; each like its
/// card in the template.
/// </summary>
internal static class CarouselCheck
{
    private const int FewestProducts = 2;
    private const int MostProducts = 10;

    public static Refusal? Check(Carousel? carousel, SentComponent? sent, bool isNamed)
    {
        if (carousel is null || carousel.Cards.Count == 0)
        {
            return sent is null ? null : PlatformErrors.ParameterFormat.Because("carousel: the template has no carousel");
        }

        var cards = sent?.Cards ?? [];
        return CheckCount(carousel, cards.Count)
            ?? CheckIndexes(cards)
            ?? cards.Select(card => CheckCard(DefinitionOf(carousel, card), card, isNamed)).First();
    }

    /// <summary>The approved card that a sent one fills in: all cards with products are alike.</summary>
    public static Card DefinitionOf(Carousel carousel, SentCard card) => carousel.Cards[carousel.IsProductCarousel ? 0 : (int)card.Index!.Value];

    private static Refusal? CheckCount(Carousel carousel, int sent)
    {
        if (carousel.IsProductCarousel)
        {
            return sent is >= FewestProducts and <= MostProducts
                ? null
                : PlatformErrors.ParameterCount.Because($"carousel: number of cards ({sent}) is not between {FewestProducts} and {MostProducts}");
        }

        return sent == carousel.Cards.Count
            ? null
            : PlatformErrors.ParameterCount.Because($"carousel: number of cards ({sent}) does not match the expected number of cards ({carousel.Cards.Count})");
    }

    private static Refusal? CheckIndexes(IReadOnlyList<SentCard> cards)
        => cards.Select(card => card.Index ?? -1).Order().SequenceEqual(Enumerable.Range(0, cards.Count).Select(index => (long)index))
            ? null
            : PlatformErrors.InvalidValue.Because("carousel: card_index must count the cards from 0, each once");

    private static Refusal? CheckCard(Card card, SentCard sent, bool isNamed)
    {
        var place = $"carousel card {sent.Index}";
        return ComponentSet.CheckUnique(sent.Components, place)
            ?? HeaderCheck.Check(card.Header, sent.Components.Find("header"), isNamed, $"{place} header")
            ?? BodyCheck.CheckCard(card.Body, sent.Components.Find("body"), isNamed, $"{place} body")
            ?? ButtonsCheck.Check(card.Buttons, sent.Components, $"{place} buttons");
    }
}
