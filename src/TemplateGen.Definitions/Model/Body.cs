namespace TemplateGen.Definitions;

/// <summary>The body.</summary>
/// <param name="Span">The component; in our own shape, the text's token.</param>
/// <param name="Text">The text. An AUTHENTICATION template has none on create: the platform writes it, with one placeholder, the code.</param>
/// <param name="AddSecurityRecommendation">Whether an AUTHENTICATION body gets the sentence against sharing the code.</param>
public sealed record Body(SourceSpan Span, TemplateText? Text, JsonBoolean? AddSecurityRecommendation);
