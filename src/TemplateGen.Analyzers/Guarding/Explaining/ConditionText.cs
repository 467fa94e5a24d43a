using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateGen.Analyzers.Guarding.Explaining;

/// <summary>
/// Conditions in messages: what was asked, as an <c>if</c> would ask it. What a <c>switch</c> asks of its value stands at
/// a label, or at an arm together with what comes then.
/// </summary>
internal static class ConditionText
{
    public static string Of(SyntaxNode condition) =>
        SwitchedOn(PlaceOf(condition)) is { } value ? SourceText.Short($"{value} is {PlaceOf(condition)}") : SourceText.Short(condition);

    /// <summary>The condition alone.</summary>
    public static SyntaxNode PlaceOf(SyntaxNode condition) => condition switch
    {
        SwitchExpressionArmSyntax arm => arm.Pattern,
        CasePatternSwitchLabelSyntax label => label.Pattern,
        CaseSwitchLabelSyntax label => label.Value,
        _ => condition,
    };

    private static ExpressionSyntax? SwitchedOn(SyntaxNode condition) => condition.Parent switch
    {
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax expression } arm when arm.Pattern == condition => expression.GoverningExpression,
        CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax statement } label when label.Pattern == condition => statement.Expression,
        CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax statement } => statement.Expression,
        _ => null,
    };
}
