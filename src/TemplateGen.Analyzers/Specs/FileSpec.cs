using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Specs;

/// <summary>The definitions of one file from which code can be generated.</summary>
/// <param name="Path">Where the file is, with forward slashes: only for a stable order.</param>
/// <param name="Definitions">In the file's order.</param>
internal sealed record FileSpec(string Path, EquatableArray<DefinitionSpec> Definitions)
{
    /// <summary>The file's name, without its folder.</summary>
    public string Name { get; } = Path.Substring(Path.LastIndexOf('/') + 1);
}
