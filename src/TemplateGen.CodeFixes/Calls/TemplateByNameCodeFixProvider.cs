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
        if (target.Node<ExpressionSyntax>() is not { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } } name) yield break;
        if (!IsResultUnused(call, target.Model) || target.Model.GetConstantValue(name, cancellationToken) is not { Value: string template }) yield break;

        var records = new TemplateRecords();
        if (!TypedSends.In(target.Compilation, records).TryGetValue(template, out var method) || records.SentBy(method) is not { } record) yield break;
        if (OldCall.Of(call, name, target.Model) is not { } old) yield break;

        var choices = old.ArgumentsFor(method, record).ToList();
        foreach (var client in target.Model.ValuesAt(call.SpanStart).Where(value => value.Type.Contracts().Any(contract => contract.Is(KnownNames.Client))))
        {
            foreach (var (language, arguments) in choices)
            {
                var root = Replace(target, call, client.Symbol.Name.ToName().Dot(method.Name), method, arguments);
                yield return choices.Count == 1
                    ? new CodeEdit($"Call {method.Name}", Key, target.Tree, root)
                    : new CodeEdit("In " + language, Key + "." + language, target.Tree, root) { Group = $"Call {method.Name}" };
            }
        }
    }

    /// <summary>Whether nobody looks at the old call's own result: the new one has another.</summary>
    private static bool IsResultUnused(InvocationExpressionSyntax call, SemanticModel model) => call.Parent switch
    {
        AwaitExpressionSyntax { Parent: ExpressionStatementSyntax } => true,
        AwaitExpressionSyntax { Parent: ArrowExpressionClauseSyntax or LambdaExpressionSyntax } or ReturnStatementSyntax or ArrowExpressionClauseSyntax => model.GetTypeInfo(call).Type is INamedTypeSymbol { Name: nameof(Task), Arity: 0 },
        _ => false,
    };

    private static SyntaxNode Replace(FixTarget target, InvocationExpressionSyntax call, ExpressionSyntax callee, IMethodSymbol method, List<ArgumentSyntax> arguments)
    {
        var typed = SyntaxFactory.InvocationExpression(
            callee,
            SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments, Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), arguments.Count - 1))));
        if (call.Parent is not AwaitExpressionSyntax) typed = SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, typed, SyntaxFactory.IdentifierName("AsTask")));
        var root = target.Root.ReplaceNode(call, typed.WithTriviaFrom(call).WithAdditionalAnnotations(Formatter.Annotation));

        // The recipient, dates and links may be made anew.
        var made = method.Parameters.Skip(1).Select(parameter => parameter.Type).OfType<INamedTypeSymbol>().Where(type => typed.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == type.Name));
        return made.Prepend(method.ContainingType).Aggregate(root, (changed, type) => Usings.AddFor(type, changed, target));
    }
}
