using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TemplateGen.Analyzers.Generation;

/// <summary>What a project's MSBuild properties say about generated code.</summary>
/// <param name="Namespace">Where it lives; a valid namespace.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
internal sealed record GenerationOptions(string Namespace, string Visibility)
{
    /// <summary>For a compilation that has no root namespace, which MSBuild always gives one.</summary>
    private const string DefaultNamespace = "TemplateGen.Generated";

    public static GenerationOptions From(AnalyzerConfigOptions options) => new(
        ToNamespace(Property(options, "TemplateGenNamespace")) ?? ToNamespace(Property(options, "RootNamespace")) ?? DefaultNamespace,
        Property(options, "TemplateGenVisibility").Equals("internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public");

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

    /// <summary>Makes a namespace of what someone typed: characters that no name can have become underscores, keywords are escaped.</summary>
    private static string? ToNamespace(string text)
    {
        var segments = text.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(segment => ToIdentifier(segment.Trim())).ToArray();
        return segments.Length == 0 ? null : string.Join(".", segments);
    }

    private static string ToIdentifier(string segment)
    {
        var name = string.Concat(segment.TrimStart('@').Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));
        if (!SyntaxFacts.IsValidIdentifier(name)) name = "_" + name;
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
