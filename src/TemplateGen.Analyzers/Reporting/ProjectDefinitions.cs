using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.Analyzers.Generation;
using TemplateGen.Analyzers.Specs;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Reporting;

/// <summary>All definition files of a project, and what is wrong with them together.</summary>
internal sealed class ProjectDefinitions
{
    private readonly Dictionary<string, (AdditionalText File, SourceText Text)> _files = new(StringComparer.Ordinal);
    private readonly ILookup<string, Finding> _findingsTogether;

    public ProjectDefinitions(AnalyzerOptions options)
    {
        // Not cancellable: the result outlives the request that happened to ask first.
        foreach (var file in options.AdditionalFiles.Where(file => ProjectFiles.IsDefinition(file, options.AnalyzerConfigOptionsProvider)))
        {
            if (file.GetText() is { } text) _files[KeyOf(file)] = (file, text);
        }

        var templates = _files
            .SelectMany(file => ParsedDefinitions.Of(file.Value.Text, CancellationToken.None).Templates, (file, template) => new FileDefinition(file.Key, template))
            .ToList();
        _findingsTogether = DefinitionRules.CheckTogether(templates).ToLookup(finding => finding.FileKey, finding => finding.Finding, StringComparer.Ordinal);
    }

    /// <summary>What is wrong between a file and the others.</summary>
    public IEnumerable<Finding> FindingsWithOthers(AdditionalText file) => _findingsTogether[KeyOf(file)];

    /// <summary>The location of a place that a finding speaks of.</summary>
    public Location? Locate(RelatedPlace place, AdditionalText file) =>
        _files.TryGetValue(place.FileKey ?? KeyOf(file), out var found)
            ? FilePlace.Of(found.File.Path, found.Text, place.Span.Start, place.Span.End)
            : null;

    /// <summary>The order in which the generator takes files: which of two clashing definitions is the first must be the same for both.</summary>
    private static string KeyOf(AdditionalText file)
    {
        var path = file.Path.Replace('\\', '/');
        return path.Substring(path.LastIndexOf('/') + 1) + "\n" + path;
    }
}
