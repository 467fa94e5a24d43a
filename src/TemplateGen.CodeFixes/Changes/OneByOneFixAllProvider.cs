using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>
/// Repeats a fix from finding to finding, and looks again before each: one guard may help several sends, and a send that
/// is guarded already must not get another. Findings that a fix leaves to callers are not followed.
/// </summary>
internal sealed class OneByOneFixAllProvider : FixAllProvider
{
    private OneByOneFixAllProvider()
    {
    }

    public static OneByOneFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution);

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeActionEquivalenceKey is not { } key || fixAllContext.CodeFixProvider is not TriedCodeFixProvider provider) return null;
        var findings = await FindingsAsync(fixAllContext).ConfigureAwait(false);
        return findings.Count == 0 ? null : CodeAction.Create("Fix all", cancellationToken => FixAsync(fixAllContext.Solution, findings, provider, key, cancellationToken), key);
    }

    private static async Task<ILookup<DocumentId, Diagnostic>> FindingsAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            var inDocument = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            return inDocument.ToLookup(_ => document.Id);
        }

        var findings = new List<(DocumentId Document, Diagnostic Diagnostic)>();
        foreach (var project in context.Scope is FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            foreach (var diagnostic in await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
            {
                if (project.GetDocument(diagnostic.Location.SourceTree) is { } place) findings.Add((place.Id, diagnostic));
            }
        }

        return findings.ToLookup(finding => finding.Document, finding => finding.Diagnostic);
    }

    private static async Task<Solution> FixAsync(Solution solution, ILookup<DocumentId, Diagnostic> findings, TriedCodeFixProvider provider, string key, CancellationToken cancellationToken)
    {
        var places = new List<(DocumentId Document, string RuleId, SyntaxAnnotation Mark)>();
        foreach (var inDocument in findings)
        {
            if (solution.GetDocument(inDocument.Key) is not { } document || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root) continue;
            foreach (var finding in inDocument.OrderBy(finding => finding.Location.SourceSpan.Start))
            {
                var mark = new SyntaxAnnotation();
                var token = root.FindToken(finding.Location.SourceSpan.Start);
                root = root.ReplaceToken(token, token.WithAdditionalAnnotations(mark));
                places.Add((inDocument.Key, finding.Id, mark));
            }

            solution = solution.WithDocumentSyntaxRoot(inDocument.Key, root);
        }

        foreach (var place in places)
        {
            var document = solution.GetDocument(place.Document)!;
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            foreach (var token in root!.GetAnnotatedTokens(place.Mark).Take(1))
            {
                if (await provider.FindAsync(document, place.RuleId, token.SpanStart, cancellationToken).ConfigureAwait(false) is not { } finding) continue;
                foreach (var offer in await provider.OffersAsync(document, finding, key, cancellationToken).ConfigureAwait(false)) solution = offer.Result;
            }
        }

        return solution;
    }
}
