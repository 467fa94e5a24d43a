namespace TemplateGen.Definitions;

/// <summary>A whole number in a definition, given as a number or as a string of digits.</summary>
/// <param name="Value">The number.</param>
/// <param name="Span">Its token.</param>
public sealed record JsonInteger(long Value, SourceSpan Span);
