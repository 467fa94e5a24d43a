using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Puts statements into the place of one.</summary>
internal static class StatementEdits
{
    /// <summary>Replaces a statement by others, the first of which takes over its comments.</summary>
    public static SyntaxNode ReplaceBy(this SyntaxNode root, StatementSyntax statement, params StatementSyntax[] others)
    {
        others[0] = others[0].WithLeadingTrivia(statement.GetLeadingTrivia());
        for (var i = 0; i < others.Length; i++) others[i] = others[i].WithAdditionalAnnotations(Formatter.Annotation);
        return statement.Parent switch
        {
            BlockSyntax or SwitchSectionSyntax => root.ReplaceNode(statement, others),
            GlobalStatementSyntax global => root.ReplaceNode(global, others.Select(SyntaxFactory.GlobalStatement)),
            // The statement of an if or a loop, which stands alone; a block also keeps a following else where it belongs.
            _ => root.ReplaceNode(statement, SyntaxFactory.Block(others.Select((other, index) => index == 0 ? other.WithLeadingTrivia(SyntaxFactory.ElasticMarker) : other)).WithLeadingTrivia(statement.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation)),
        };
    }

    /// <summary>Gives a function that has an expression for its body a block with statements; null when it cannot have one.</summary>
    public static SyntaxNode? WithBlockBody(this SyntaxNode root, SyntaxNode function, params StatementSyntax[] statements)
    {
        var block = Lines(statements).WithAdditionalAnnotations(Formatter.Annotation);
        return function switch
        {
            ParenthesizedLambdaExpressionSyntax lambda => root.ReplaceNode(function, lambda.WithExpressionBody(null).WithBlock(block)),
            SimpleLambdaExpressionSyntax lambda => root.ReplaceNode(function, lambda.WithExpressionBody(null).WithBlock(block)),
            MethodDeclarationSyntax method => root.ReplaceNode(function, method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block.WithTrailingTrivia(method.SemicolonToken.TrailingTrivia))),
            LocalFunctionStatementSyntax local => root.ReplaceNode(function, local.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block.WithTrailingTrivia(local.SemicolonToken.TrailingTrivia))),
            _ => null,
        };
    }

    /// <summary>A block over several lines, also in a lambda, where the formatter would keep it on one.</summary>
    private static BlockSyntax Lines(params StatementSyntax[] statements) => SyntaxFactory.Block(statements)
        .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed));

    /// <summary>An <c>if</c> with one statement in braces.</summary>
    public static IfStatementSyntax If(ExpressionSyntax condition, StatementSyntax statement) =>
        SyntaxFactory.IfStatement(condition, Lines(statement));
}
