namespace TemplateGen.Definitions;

/// <summary>The footer.</summary>
/// <param name="Span">The component; in our own shape, the text's token.</param>
/// <param name="Anchor">Where to point: its <c>type</c>; in our own shape, the text's token.</param>
/// <param name="Text">The text.</param>
/// <param name="CodeExpirationMinutes">After how many minutes an AUTHENTICATION footer says that the code expires.</param>
public sealed record Footer(SourceSpan Span, SourceSpan Anchor, TemplateText? Text, JsonInteger? CodeExpirationMinutes);
