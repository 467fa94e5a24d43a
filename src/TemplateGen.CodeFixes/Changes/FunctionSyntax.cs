using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>What methods, lambdas, accessors and local functions have in common.</summary>
internal static class FunctionSyntax
{
    /// <summary>The method, lambda, accessor or local function around a node; the file for top-level code.</summary>
    public static SyntaxNode FunctionAround(this SyntaxNode node) => node.Ancestors().First(ancestor => ancestor
        is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
        or BasePropertyDeclarationSyntax or BaseTypeDeclarationSyntax or CompilationUnitSyntax);

    public static bool IsAsync(this SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword != default,
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        BaseMethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        CompilationUnitSyntax => true,
        _ => false,
    };

    public static ExpressionSyntax? ExpressionBodyOf(this SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax { ExpressionBody: { } body } => body,
        BaseMethodDeclarationSyntax { ExpressionBody.Expression: var body } => body,
        LocalFunctionStatementSyntax { ExpressionBody.Expression: var body } => body,
        AccessorDeclarationSyntax { ExpressionBody.Expression: var body } => body,
        _ => null,
    };

    public static BlockSyntax? BlockOf(this SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Block,
        BaseMethodDeclarationSyntax method => method.Body,
        LocalFunctionStatementSyntax local => local.Body,
        AccessorDeclarationSyntax accessor => accessor.Body,
        _ => null,
    };

    /// <summary>Whether an expression is a task that is done, and says nothing.</summary>
    public static bool IsDoneTask(this ExpressionSyntax task) => task
        is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression }
        or DefaultExpressionSyntax
        or MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Task.CompletedTask) };

    /// <summary>The nodes of a function without those of the functions in it.</summary>
    public static IEnumerable<SyntaxNode> OwnNodes(this SyntaxNode function) =>
        function.DescendantNodes(node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));
}
