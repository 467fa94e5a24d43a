namespace TemplateGen.Definitions;

/// <summary>A carousel.</summary>
/// <param name="Span">The component.</param>
/// <param name="Anchor">Where to point: its <c>type</c>.</param>
/// <param name="Cards">Its cards, in order.</param>
public sealed record Carousel(SourceSpan Span, SourceSpan Anchor, EquatableArray<Card> Cards)
{
    /// <summary>
    /// Whether its cards show products: it is defined with two equal cards and sent with two to ten. A carousel of
    /// media is sent with as many cards as it is defined with.
    /// </summary>
    public bool IsProductCarousel => Cards.Count > 0 && Cards[0].Header is ProductHeader;
}

/// <summary>A card of a carousel.</summary>
/// <param name="Span">The card's object.</param>
/// <param name="Header">Its picture, video or product.</param>
/// <param name="Body">Its text, which it may lack.</param>
/// <param name="Buttons">Its buttons, in order.</param>
public sealed record Card(SourceSpan Span, Header? Header, Body? Body, EquatableArray<Button> Buttons)
{
    /// <summary>A footer, which no card may have.</summary>
    public Footer? Footer { get; init; }

    /// <summary>Components of a kind that this version does not know.</summary>
    public EquatableArray<UnknownComponent> UnknownComponents { get; init; }

    /// <summary>Where to point when something is missing: the opening brace.</summary>
    public SourceSpan Anchor => new(Span.Start, 1);
}
