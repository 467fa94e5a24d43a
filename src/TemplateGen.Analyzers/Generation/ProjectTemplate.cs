using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Emission;

namespace TemplateGen.Analyzers.Generation;

/// <summary>A project's own code template, which replaces ours. Equal to another with the same path and text.</summary>
internal sealed class ProjectTemplate(string path, string text) : IEquatable<ProjectTemplate>
{
    private readonly Lazy<CodeTemplate> _code = new(() => CodeTemplate.Parse(text));

    public string Path { get; } = path;

    public string Text { get; } = text;

    public CodeTemplate Code => _code.Value;

    public static ProjectTemplate Read(AdditionalText file, CancellationToken cancellationToken) =>
        new(file.Path, file.GetText(cancellationToken)?.ToString() ?? "");

    public bool Equals(ProjectTemplate? other) => other is not null && Path == other.Path && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as ProjectTemplate);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
