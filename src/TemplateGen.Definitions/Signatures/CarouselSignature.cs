namespace TemplateGen.Definitions;

/// <summary>The C# side of a carousel.</summary>
/// <param name="IsProductCarousel">Whether it takes a list of two to ten cards of one type, instead of a fixed number.</param>
/// <param name="CardTypes">The distinct types of its cards, in order of first appearance; nested in the template's record.</param>
/// <param name="CardTypeIndexes">For each card of the definition, which of the types it has.</param>
public sealed record CarouselSignature(bool IsProductCarousel, EquatableArray<CardSignature> CardTypes, EquatableArray<int> CardTypeIndexes);

/// <summary>The C# side of cards of one shape.</summary>
/// <param name="TypeName">The record's name: <c>Card</c>, or <c>CardType1</c>, <c>CardType2</c> when shapes differ.</param>
/// <param name="Parameters">Its parameters, ordered as a template's. Their uses are places in the card; samples are the first such card's.</param>
public sealed record CardSignature(string TypeName, EquatableArray<TemplateParameter> Parameters);
