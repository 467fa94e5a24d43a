namespace TemplateGen.Definitions;

/// <summary>The rules on definition files.</summary>
public static class DefinitionRules
{
    /// <summary>Every rule that this library checks, by id.</summary>
    public static EquatableArray<Rule> All => default;

    /// <summary>All that is wrong inside one file: what reading found, and what the rules say of each template. At most 100, then one that says how many more.</summary>
    public static EquatableArray<Finding> Check(DefinitionFile file) => file.Findings;

    /// <summary>What the rules say of one template by itself, in the order of their places.</summary>
    public static EquatableArray<Finding> Check(TemplateDefinition template) => default;

    /// <summary>What the rules say of all templates of a project together (TG1102, TG1103, TG1410). At most 100 in a file, then one that says how many more.</summary>
    public static EquatableArray<FileFinding> CheckTogether(IReadOnlyCollection<FileDefinition> templates) => default;

    /// <summary>
    /// Whether code can be generated for a template, seen by itself: it has what code needs, and its placeholders make
    /// sense. When not, a finding says why.
    /// </summary>
    public static bool CanGenerate(TemplateDefinition template) => !template.IsMalformed;
}
