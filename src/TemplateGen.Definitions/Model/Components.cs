namespace TemplateGen.Definitions;

/// <summary>The body.</summary>
/// <param name="Span">The component; in our own shape, the text's token.</param>
/// <param name="Text">The text. An AUTHENTICATION template has none on create: the platform writes it, with one placeholder, the code.</param>
/// <param name="AddSecurityRecommendation">Whether an AUTHENTICATION body gets the sentence against sharing the code.</param>
public sealed record Body(SourceSpan Span, TemplateText? Text, bool? AddSecurityRecommendation);

/// <summary>The footer.</summary>
/// <param name="Span">The component; in our own shape, the text's token.</param>
/// <param name="Text">The text.</param>
/// <param name="CodeExpirationMinutes">After how many minutes an AUTHENTICATION footer says that the code expires.</param>
public sealed record Footer(SourceSpan Span, TemplateText? Text, JsonInteger? CodeExpirationMinutes);

/// <summary>A limited-time offer.</summary>
/// <param name="Span">The component.</param>
/// <param name="Text">Its heading.</param>
/// <param name="HasExpiration">Whether the message counts down to the offer's end, which is then a parameter.</param>
public sealed record LimitedTimeOffer(SourceSpan Span, JsonText? Text, bool HasExpiration);

/// <summary>A request for permission to call the customer. It has no content.</summary>
/// <param name="Span">The component.</param>
public sealed record CallPermissionRequest(SourceSpan Span);

/// <summary>A carousel.</summary>
/// <param name="Span">The component.</param>
/// <param name="Cards">Its cards, in order.</param>
public sealed record Carousel(SourceSpan Span, EquatableArray<Card> Cards)
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
public sealed record Card(SourceSpan Span, Header? Header, Body? Body, EquatableArray<Button> Buttons);

/// <summary>A component of a kind that this version does not know.</summary>
/// <param name="Span">The component.</param>
/// <param name="Type">Its <c>type</c>, as written.</param>
public sealed record UnknownComponent(SourceSpan Span, JsonText? Type);

/// <summary>A property that this version does not use.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="ValueSpan">Its value.</param>
public sealed record UnknownProperty(JsonText Name, SourceSpan ValueSpan);
