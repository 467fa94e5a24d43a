namespace TemplateGen.Definitions;

/// <summary>What a definition file says.</summary>
/// <param name="Templates">The templates in it, in the file's order; a bulk definition gives one in each language.</param>
/// <param name="Findings">What was wrong with reading it; what the rules say of the templates is not among them. At most 100, by place.</param>
/// <param name="Omitted">What else was wrong with reading it.</param>
public sealed record DefinitionFile(EquatableArray<TemplateDefinition> Templates, EquatableArray<Finding> Findings, OmittedFindings? Omitted);
