using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Calls;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Calls;

/// <summary>TG2007: throws when the message was not accepted, keeps the result in a variable, or says that it does not matter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IgnoredResultCodeFixProvider))]
[Shared]
public sealed class IgnoredResultCodeFixProvider : TriedCodeFixProvider
{
    internal const string EnsureKey = "result.ensure", KeepKey = "result.keep", DiscardKey = "result.discard";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TG2007");

    private protected override DiagnosticAnalyzer Analyzer => new IgnoredResultAnalyzer();

    private protected override IEnumerable<CodeEdit> Propose(FixTarget target, CancellationToken cancellationToken)
    {
        if (Dropped(target.Token) is not { } dropped) yield break;
        var bare = dropped.WithoutOuterTrivia();
        yield return Edit("Throw when the message was not accepted", EnsureKey, Call(NeedsParentheses(bare) ? SyntaxFactory.ParenthesizedExpression(bare) : bare, "EnsureAccepted"));
        if (dropped.Parent is ExpressionStatementSyntax statement && Keep(target, statement, bare) is { } keep) yield return new CodeEdit("Keep the result in a variable", KeepKey, target.Tree, keep);
        yield return Edit("Ignore the result, and say so", DiscardKey, Assign(bare));

        CodeEdit Edit(string title, string key, ExpressionSyntax replacement) => new(title, key, target.Tree, target.Root.ReplaceNode(dropped, replacement.WithTriviaFrom(dropped)));
    }

    /// <summary>The whole expression whose value nobody takes.</summary>
    private static ExpressionSyntax? Dropped(SyntaxToken token)
    {
        for (var node = token.Parent; node is not null; node = node.Parent)
        {
            if (node is not ExpressionSyntax expression) continue;
            if (node.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax) return expression;
            if (node.Parent is ForStatementSyntax loop && (loop.Incrementors.Contains(expression) || loop.Initializers.Contains(expression))) return expression;
        }

        return null;
    }

    private static SyntaxNode? Keep(FixTarget target, ExpressionStatementSyntax statement, ExpressionSyntax dropped)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax)) return null;
        var taken = new HashSet<string>(target.Model.LookupSymbols(statement.SpanStart).Select(symbol => symbol.Name), StringComparer.Ordinal);
        taken.UnionWith(statement.FunctionAround().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        var name = Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? "result" : $"result{number}").First(name => !taken.Contains(name));
        var declaration = SyntaxFactory.LocalDeclarationStatement(SyntaxFactory.VariableDeclaration(
            SyntaxFactory.IdentifierName("var").WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.SingletonSeparatedList(SyntaxFactory.VariableDeclarator(SyntaxFactory.Identifier(name).WithTrailingTrivia(SyntaxFactory.Space), null, Value(dropped)))));
        return target.Root.ReplaceNode(statement, declaration.WithSemicolonToken(statement.SemicolonToken).WithLeadingTrivia(statement.GetLeadingTrivia()));
    }

    private static EqualsValueClauseSyntax Value(ExpressionSyntax dropped) =>
        SyntaxFactory.EqualsValueClause(SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space), dropped);

    private static AssignmentExpressionSyntax Assign(ExpressionSyntax dropped) => SyntaxFactory.AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression,
        SyntaxFactory.IdentifierName("_").WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
        dropped);

    private static InvocationExpressionSyntax Call(ExpressionSyntax expression, string method) =>
        SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, expression, SyntaxFactory.IdentifierName(method)));

    private static bool NeedsParentheses(ExpressionSyntax expression) => expression is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ParenthesizedExpressionSyntax);
}
