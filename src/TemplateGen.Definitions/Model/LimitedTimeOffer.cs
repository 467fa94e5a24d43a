namespace TemplateGen.Definitions;

/// <summary>A limited-time offer.</summary>
/// <param name="Span">The component.</param>
/// <param name="Text">Its heading.</param>
/// <param name="HasExpiration">Whether the message counts down to the offer's end, which is then a parameter.</param>
public sealed record LimitedTimeOffer(SourceSpan Span, JsonText? Text, bool HasExpiration);
