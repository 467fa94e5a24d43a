namespace TemplateGen.Definitions;

/// <summary>True or false in a definition.</summary>
/// <param name="Value">Which; null when what stands there is neither.</param>
/// <param name="Span">Its token; the opening bracket of an object or array.</param>
public sealed record JsonBoolean(bool? Value, SourceSpan Span);
