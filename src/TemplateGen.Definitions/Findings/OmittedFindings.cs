namespace TemplateGen.Definitions;

/// <summary>The findings of a file beyond those that are kept.</summary>
/// <param name="Count">How many.</param>
/// <param name="Worst">The first of the most severe.</param>
public sealed record OmittedFindings(int Count, Finding Worst);
