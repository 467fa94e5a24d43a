using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>What a statement does besides its send: a guard around or before it must not switch that off.</summary>
internal static class SendReach
{
    /// <summary>Whether a statement, or an expression body, comes to its send whenever it is run, and not in one of its branches only.</summary>
    public static bool IsAlwaysReached(this SendPlace place)
    {
        for (SyntaxNode node = place.Use; node != place.Whole && node.Parent is { } parent; node = parent)
        {
            if (IsBranch(node, parent)) return false;
        }

        return true;
    }

    /// <summary>Whether a statement, or an expression body, does nothing but send, and use the answer: it can be left out where nothing is sent.</summary>
    public static bool IsAllForTheSend(this SendPlace place, SemanticModel model)
    {
        var isInBranch = false;
        for (SyntaxNode node = place.Use; node != place.Whole && node.Parent is { } parent; node = parent)
        {
            if (!BringsAlong(node, parent) && parent.ChildNodes().Any(other => other != node && HasEffect(other))) return false;
            if (isInBranch && !HandsOn(parent)) return false;
            if (parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Right == node && !MayStay(assignment.Left, model)) return false;
            if (!IsBranch(node, parent)) continue;

            // Of null, these do nothing. Another branch leaves something to do to the others.
            if (parent is not (ConditionalAccessExpressionSyntax or AssignmentExpressionSyntax)) return false;
            isInBranch = true;
        }

        return true;
    }

    private static bool IsBranch(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        ConditionalExpressionSyntax choice => node != choice.Condition,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } either => node == either.Right,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment => node == assignment.Right,
        ConditionalAccessExpressionSyntax access => node == access.WhenNotNull,
        SwitchExpressionArmSyntax or WhenClauseSyntax or CatchFilterClauseSyntax or QueryBodySyntax => true,
        _ => false,
    };

    /// <summary>What does nothing by itself: <c>await (conversation?.ReplyAsync() ?? Task.CompletedTask)</c>.</summary>
    private static bool HandsOn(SyntaxNode node) => node switch
    {
        ParenthesizedExpressionSyntax or AwaitExpressionSyntax or ExpressionStatementSyntax or ReturnStatementSyntax or ConditionalAccessExpressionSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: var otherwise } => otherwise.IsDoneTask(),
        MemberAccessExpressionSyntax or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Task.ConfigureAwait) } } => true,
        _ => false,
    };

    /// <summary>What is assigned to the member that sends, and what its answer is asked with, is worked out for that only.</summary>
    private static bool BringsAlong(SyntaxNode node, SyntaxNode parent) =>
        parent is AssignmentExpressionSyntax assignment && node == assignment.Left || parent is InvocationExpressionSyntax call && node == call.Expression;

    private static bool HasEffect(SyntaxNode node) => node.DescendantNodesAndSelf(part => part is not AnonymousFunctionExpressionSyntax).Any(part => part
        is AwaitExpressionSyntax
        or InvocationExpressionSyntax { Expression: not IdentifierNameSyntax { Identifier.ValueText: "nameof" } }
        or AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax }
        or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression }
        or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression });

    /// <summary>Whether what is assigned may stay as it was. A variable must say then that nothing was sent, and not what was before.</summary>
    private static bool MayStay(ExpressionSyntax target, SemanticModel model)
    {
        if (target is TupleExpressionSyntax or DeclarationExpressionSyntax) return false;
        return model.GetSymbolInfo(target).Symbol switch
        {
            IParameterSymbol => false,
            ILocalSymbol { DeclaringSyntaxReferences: [var reference] } => reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.FalseLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } } declaration
                && LoopAround(declaration) == LoopAround(target)
                && !declaration.FunctionAround().DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(earlier => earlier.SpanStart < target.SpanStart && earlier.Left.IsEquivalentTo(target, topLevel: false)),
            _ => true,
        };
    }

    private static SyntaxNode? LoopAround(SyntaxNode node) => node.Ancestors().FirstOrDefault(LeaveEarly.IsLoop);
}
