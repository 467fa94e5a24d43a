using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TemplateGen.Analyzers.Generation;

/// <summary>Which additional files are ours.</summary>
internal static class ProjectFiles
{
    private const string DefinitionSuffix = ".whatsapp.json";
    private const string CodeTemplateSuffix = ".templategen.sbn";
    private const string Metadata = "build_metadata.AdditionalFiles.TemplateGen";

    /// <summary>A definition file: by its name, or by <c>TemplateGen="true"</c> on its item.</summary>
    public static bool IsDefinition(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        file.Path.EndsWith(DefinitionSuffix, StringComparison.OrdinalIgnoreCase)
        || (options.GetOptions(file).TryGetValue(Metadata, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase));

    /// <summary>A project's own code template.</summary>
    public static bool IsCodeTemplate(AdditionalText file) => file.Path.EndsWith(CodeTemplateSuffix, StringComparison.OrdinalIgnoreCase);
}
