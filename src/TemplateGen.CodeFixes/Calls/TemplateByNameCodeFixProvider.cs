using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using TemplateGen.Analyzers.Calls;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Calls;

/// <summary>TG2005: calls the typed method, with the arguments of the old call in their places.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TemplateByNameCodeFixProvider))]
[Shared]
public sealed class TemplateByNameCodeFixProvider : TriedCodeFixProvider
{
    internal const string Key = "name.typed";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TG2005");

    private protected override DiagnosticAnalyzer Analyzer => new TemplateByNameAnalyzer();

    private protected override IEnumerable<CodeEdit> Propose(FixTarget target, CancellationToken cancellationToken)
    {
        // Only where the old call's own result is not used: the new one has another.
        if (target.Node<ExpressionSyntax>() is not { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } } name) yield break;
        if (call.Parent is not AwaitExpressionSyntax { Parent: ExpressionStatementSyntax }) yield break;
        if (target.Model.GetConstantValue(name, cancellationToken) is not { Value: string template }) yield break;

        var records = new TemplateRecords();
        if (!TypedSends.In(target.Compilation, records).TryGetValue(template, out var method) || records.SentBy(method) is not { } record) yield break;
        if (OldCall.Of(call, name, target.Model) is not { } old || old.ArgumentsFor(method, record) is not { } arguments) yield break;

        foreach (var client in target.Model.ValuesAt(call.SpanStart).Where(value => value.Type.Is(KnownNames.Client) || value.Type.AllInterfaces.Any(contract => contract.Is(KnownNames.Client))))
        {
            var typed = SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, client.Symbol.Name.ToName(), SyntaxFactory.IdentifierName(method.Name)),
                SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments, Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), arguments.Count - 1))));
            var root = target.Root.ReplaceNode(call, typed.WithTriviaFrom(call).WithAdditionalAnnotations(Formatter.Annotation));
            yield return new CodeEdit($"Call {method.Name}", Key, target.Tree, Usings.AddFor(method.ContainingType, root, target));
        }
    }
}
