using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// What the compiler's own analysis says of null: where it rules null out, <c>c is { IsOpen: false }</c> that does not
/// match says that <c>c</c> is open.
/// </summary>
internal sealed class Nullness(SemanticModel? model)
{
    /// <summary>Whether what a pattern is matched with cannot be null.</summary>
    public bool IsNeverNull(SyntaxNode pattern) =>
        InputOf(pattern) is { } input && model is not null && model.SyntaxTree == input.SyntaxTree && model.GetTypeInfo(input).Nullability.FlowState == NullableFlowState.NotNull;

    private static ExpressionSyntax? InputOf(SyntaxNode pattern)
    {
        var parent = pattern.Parent;
        while (parent is ParenthesizedPatternSyntax or UnaryPatternSyntax or BinaryPatternSyntax) parent = parent.Parent;
        return parent switch
        {
            IsPatternExpressionSyntax test => test.Expression,
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax expression } => expression.GoverningExpression,
            CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax statement } => statement.Expression,
            _ => null,
        };
    }
}
