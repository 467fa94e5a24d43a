using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TemplateGen.Definitions;

namespace TemplateGen.CodeFixes.Definitions;

/// <summary>
/// Repeats a fix in all definition files of a project or a solution. Roslyn's own scope "document" knows only C# files;
/// fixing all in one definition file is an action of its own.
/// </summary>
internal sealed class DefinitionFixAllProvider : FixAllProvider
{
    private DefinitionFixAllProvider()
    {
    }

    public static DefinitionFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => ImmutableArray.Create(FixAllScope.Project, FixAllScope.Solution);

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeActionEquivalenceKey is not { } key) return null;
        var projects = fixAllContext.Scope is FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        var files = new List<TextDocument>();
        foreach (var project in projects)
        {
            var diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var paths = new HashSet<string>(diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path), StringComparer.Ordinal);
            files.AddRange(project.AdditionalDocuments.Where(document => document.FilePath is { } path && paths.Contains(path)));
        }

        return files.Count == 0 ? null : CodeAction.Create("Fix all", cancellationToken => FixAsync(fixAllContext.Solution, files, key, cancellationToken), key);
    }

    /// <summary>Repeats a fix in one file.</summary>
    public static Task<Solution> FixFileAsync(TextDocument document, string key, CancellationToken cancellationToken) =>
        FixAsync(document.Project.Solution, [document], key, cancellationToken);

    private static async Task<Solution> FixAsync(Solution solution, IReadOnlyList<TextDocument> files, string key, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            var text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var result = DefinitionFixes.FixAll(text.ToString(), fix => fix.Key == key, cancellationToken);
            if (result.Applied.Count > 0) solution = solution.WithAdditionalDocumentText(file.Id, text.Replacing(result.Text));
        }

        return solution;
    }
}
