namespace TemplateGen.Definitions;

/// <summary>A whole number in a definition, given as a number or as a string of digits.</summary>
/// <param name="Value">The number; null when what stands there is none.</param>
/// <param name="Span">Its token; the opening bracket of an object or array.</param>
public sealed record JsonInteger(long? Value, SourceSpan Span);
