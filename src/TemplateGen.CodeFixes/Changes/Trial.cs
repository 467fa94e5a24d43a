using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>
/// Tries an edit before it is offered: it must compile without a new complaint, a lambda must result in what it did, and
/// the finding must be gone. This is what lets a fix be simple, and still never offer broken code.
/// </summary>
internal sealed class Trial(FixTarget target, DiagnosticAnalyzer analyzer)
{
    private readonly Dictionary<SyntaxTree, ILookup<string, Diagnostic>> _complaints = [];

    /// <summary>The solution after the edit; null when the edit does not work.</summary>
    public async Task<Solution?> RunAsync(CodeEdit edit, CancellationToken cancellationToken)
    {
        var solution = target.Document.Project.Solution;
        var after = target.Compilation;
        var trees = new List<(SyntaxTree Old, SyntaxTree New)>();
        (SyntaxTree Tree, int? Start) place = (target.Tree, target.Span.Start);
        foreach (var change in edit.Roots)
        {
            var isTarget = change.Key == target.Tree;
            var original = isTarget ? target.Document : target.Document.Project.GetDocument(change.Key);
            // Neither generated code nor another project is edited.
            if (original is null or SourceGeneratedDocument || solution.GetDocument(original.Id) is not { } document) return null;

            document = await CodeFormat.FormatAsync(document.WithSyntaxRoot(change.Value), cancellationToken).ConfigureAwait(false);
            var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
            solution = document.WithSyntaxRoot(FixTarget.WithoutMark(root)).Project.Solution;

            // From its text, since that is what the user gets.
            var tree = CSharpSyntaxTree.ParseText(root.ToFullString(), (CSharpParseOptions)change.Key.Options, change.Key.FilePath, cancellationToken: cancellationToken);
            after = after.ReplaceSyntaxTree(change.Key, tree);
            trees.Add((change.Key, tree));
            if (isTarget) place = (tree, FixTarget.PlaceIn(root));
        }

        if (!trees.All(tree => ComplainsNoMore(tree.Old, after, tree.New, cancellationToken))) return null;
        if (place.Start is not { } start) return solution;
        var model = after.GetSemanticModel(place.Tree);
        if (LambdaResult.At(target.Model, target.Span.Start) is { } result && LambdaResult.At(model, start) != result) return null;
        var findings = await FindingsAsync(after, model, analyzer, target.Document.Project.AnalyzerOptions, cancellationToken).ConfigureAwait(false);
        return findings.Any(finding => finding.Id == target.RuleId && finding.Location.SourceSpan.Start == start) ? null : solution;
    }

    public static Task<ImmutableArray<Diagnostic>> FindingsAsync(Compilation compilation, SemanticModel model, DiagnosticAnalyzer analyzer, AnalyzerOptions options, CancellationToken cancellationToken) =>
        new CompilationWithAnalyzers(compilation, ImmutableArray.Create(analyzer), new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellationToken);

    private bool ComplainsNoMore(SyntaxTree old, Compilation after, SyntaxTree changed, CancellationToken cancellationToken)
    {
        if (!_complaints.TryGetValue(old, out var before)) _complaints[old] = before = Complaints(target.Compilation.GetSemanticModel(old), cancellationToken);
        return Complaints(after.GetSemanticModel(changed), cancellationToken).All(complaints => complaints.Count() <= before[complaints.Key].Count());
    }

    /// <summary>That a primary constructor's parameter is unread (CS9113) is no reason against sending through a window.</summary>
    private static ILookup<string, Diagnostic> Complaints(SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDiagnostics(cancellationToken: cancellationToken)
            .Where(diagnostic => diagnostic is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false } and not { Severity: DiagnosticSeverity.Warning, Id: "CS9113" })
            .ToLookup(diagnostic => diagnostic.Id, StringComparer.Ordinal);
}
