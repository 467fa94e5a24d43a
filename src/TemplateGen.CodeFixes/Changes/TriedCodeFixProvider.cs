using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>Offers the edits of a rule that work.</summary>
public abstract class TriedCodeFixProvider : CodeFixProvider
{
    /// <summary>How many edits of one key are tried: a project may have many guards at hand.</summary>
    private const int MostTrials = 6;

    private protected TriedCodeFixProvider()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => OneByOneFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var offers = await OffersAsync(context.Document, diagnostic, key: null, context.CancellationToken).ConfigureAwait(false);
            foreach (var group in offers.GroupBy(offer => offer.Edit.Group ?? offer.Edit.Key, StringComparer.Ordinal))
            {
                var actions = group.Select(offer => CodeAction.Create(offer.Edit.Title, _ => Task.FromResult(offer.Result), offer.Edit.Key)).ToImmutableArray();
                if (group.First().Edit.Group is not { } title) foreach (var action in actions) context.RegisterCodeFix(action, diagnostic);
                else context.RegisterCodeFix(CodeAction.Create(title, actions, isInlinable: false), diagnostic);
            }
        }
    }

    /// <summary>The analyzer that reports the rule.</summary>
    private protected abstract DiagnosticAnalyzer Analyzer { get; }

    /// <summary>What could be done, best first; whether it works is tried.</summary>
    private protected abstract IEnumerable<CodeEdit> Propose(FixTarget target, CancellationToken cancellationToken);

    /// <summary>The edits that work, with what they make of the solution.</summary>
    /// <param name="document">Where the finding is.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="key">Only the edit with this key; null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    internal async Task<IReadOnlyList<(CodeEdit Edit, Solution Result)>> OffersAsync(Document document, Diagnostic diagnostic, string? key, CancellationToken cancellationToken)
    {
        if (await FixTarget.OfAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } target) return [];
        var trial = new Trial(target, Analyzer);
        var offers = new List<(CodeEdit, Solution)>();
        foreach (var same in Propose(target, cancellationToken).Where(edit => key is null || edit.Key == key).GroupBy(edit => edit.Key, StringComparer.Ordinal))
        {
            foreach (var edit in same.Take(MostTrials))
            {
                if (await trial.RunAsync(edit, cancellationToken).ConfigureAwait(false) is not { } result) continue;
                offers.Add((edit, result));
                break;
            }
        }

        return offers;
    }

    /// <summary>The finding that is still there; null when an earlier fix helped it, too.</summary>
    internal async Task<Diagnostic?> FindAsync(Document document, string ruleId, int start, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model) return null;
        var findings = await Trial.FindingsAsync(model.Compilation, model, Analyzer, document.Project.AnalyzerOptions, cancellationToken).ConfigureAwait(false);
        return findings.FirstOrDefault(finding => finding.Id == ruleId && finding.Location.SourceSpan.Start == start);
    }
}
