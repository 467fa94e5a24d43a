namespace TemplateGen.Definitions;

/// <summary>A text after fixing.</summary>
/// <param name="Text">The text.</param>
/// <param name="Applied">What was done, in order. Their places are those of the text as it was at that moment.</param>
public sealed record FixedText(string Text, EquatableArray<DefinitionFix> Applied);
