namespace TemplateGen.Definitions;

/// <summary>A piece of a text: a placeholder, or what stands between two of them.</summary>
/// <param name="Start">Index in the text's value.</param>
/// <param name="Length">Code units of the value.</param>
/// <param name="Placeholder">The placeholder; null for literal text.</param>
public readonly record struct TextSegment(int Start, int Length, Placeholder? Placeholder);
