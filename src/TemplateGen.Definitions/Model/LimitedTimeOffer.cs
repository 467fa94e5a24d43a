namespace TemplateGen.Definitions;

/// <summary>A limited-time offer.</summary>
/// <param name="Span">The component.</param>
/// <param name="Anchor">Where to point: its <c>type</c>.</param>
/// <param name="Text">Its heading.</param>
/// <param name="Expiration">Its <c>has_expiration</c>.</param>
public sealed record LimitedTimeOffer(SourceSpan Span, SourceSpan Anchor, JsonText? Text, JsonBoolean? Expiration)
{
    /// <summary>Whether the message counts down to the offer's end, which is then a parameter.</summary>
    public bool HasExpiration => Expiration is { Value: true };
}
