using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>A guard, as an expression.</summary>
/// <param name="Answer">The question, awaited where it must be.</param>
/// <param name="OpenWhen">The answer that lets the send pass.</param>
internal sealed record GuardCode(ExpressionSyntax Answer, bool OpenWhen)
{
    /// <summary>True when the send may pass.</summary>
    public ExpressionSyntax Passes => OpenWhen ? Answer : Not(Answer);

    /// <summary>True when it may not.</summary>
    public ExpressionSyntax Blocks => OpenWhen ? Not(Answer) : Answer;

    private static PrefixUnaryExpressionSyntax Not(ExpressionSyntax answer) => SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, answer);
}
