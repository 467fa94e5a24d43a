namespace TemplateGen.Definitions;

/// <summary>A change of a text.</summary>
/// <param name="Span">What is replaced; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards; empty for a removal.</param>
public readonly record struct TextEdit(SourceSpan Span, string NewText);
