using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using TemplateGen.CodeFixes.Changes;

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
        statements[0] = statements[0].WithLeadingTrivia(CommentsBefore(function));
        for (var i = 0; i < statements.Length - 1; i++) statements[i] = statements[i].WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        var block = Lines(statements).WithAdditionalAnnotations(Formatter.Annotation);
        return function switch
        {
            LambdaExpressionSyntax lambda => root.ReplaceNode(function, lambda.WithExpressionBody(null).WithBlock(block)),
            BaseMethodDeclarationSyntax method => root.ReplaceNode(function, method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block.WithTrailingTrivia(method.SemicolonToken.TrailingTrivia))),
            LocalFunctionStatementSyntax local => root.ReplaceNode(function, local.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block.WithTrailingTrivia(local.SemicolonToken.TrailingTrivia))),
            AccessorDeclarationSyntax accessor => root.ReplaceNode(function, accessor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block.WithTrailingTrivia(accessor.SemicolonToken.TrailingTrivia))),
            _ => null,
        };
    }

    /// <summary>What is said between the arrow and an expression body.</summary>
    private static SyntaxTriviaList CommentsBefore(SyntaxNode function)
    {
        if (function.ExpressionBodyOf() is not { } body) return default;
        var trivia = body.GetFirstToken().GetPreviousToken().TrailingTrivia.AddRange(body.GetLeadingTrivia());
        // The block begins on a new line by itself.
        trivia = SyntaxFactory.TriviaList(trivia.SkipWhile(piece => piece.IsKind(SyntaxKind.WhitespaceTrivia) || piece.IsKind(SyntaxKind.EndOfLineTrivia)));
        return trivia.Any(piece => piece.IsKind(SyntaxKind.SingleLineCommentTrivia) || piece.IsKind(SyntaxKind.MultiLineCommentTrivia)) ? trivia : default;
    }

    /// <summary>A block over several lines, also in a lambda, where the formatter would keep it on one.</summary>
    private static BlockSyntax Lines(params StatementSyntax[] statements) => SyntaxFactory.Block(statements)
        .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed));

    /// <summary>An <c>if</c> with one statement in braces.</summary>
    public static IfStatementSyntax If(ExpressionSyntax condition, StatementSyntax statement) =>
        SyntaxFactory.IfStatement(condition, Lines(statement));

    /// <summary>A condition, which stays as it is written, and one more.</summary>
    public static ExpressionSyntax And(this ExpressionSyntax condition, ExpressionSyntax more)
    {
        var both = condition is AssignmentExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression }
            ? SyntaxFactory.ParenthesizedExpression(condition.WithoutOuterTrivia())
            : condition.WithoutOuterTrivia();
        var and = OnItsLine(condition) ?? SyntaxFactory.Token(SyntaxKind.AmpersandAmpersandToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space);
        return SyntaxFactory.BinaryExpression(SyntaxKind.LogicalAndExpression, both, and, more).WithTriviaFrom(condition);
    }

    /// <summary>The operator of a condition that has one on each line, for one more line; null for another condition.</summary>
    private static SyntaxToken? OnItsLine(ExpressionSyntax condition) =>
        condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression, OperatorToken: var and } && and.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) && and.LeadingTrivia.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            ? and.WithLeadingTrivia(and.LeadingTrivia.Insert(0, SyntaxFactory.ElasticCarriageReturnLineFeed))
            : null;
}
