using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>
/// Where code asks at once whether the message was taken: <c>(await client.SendTextAsync(to, "…")).IsAccepted</c>. One that is not sent was not.
/// </summary>
internal static class SentAnswer
{
    /// <summary>The question whether a message was taken; null where it is not asked.</summary>
    public static ExpressionSyntax? Of(UnguardedSend send)
    {
        var answer = send.Use;
        while (Around(answer) is { } around) answer = around;
        var isDropped = answer.Parent is ExpressionStatementSyntax || (answer == send.Place.ExpressionBody && !send.HasResultIn(send.Place));
        return !isDropped && send.Target.Model.GetTypeInfo(answer).Type?.SpecialType == SpecialType.System_Boolean ? answer : null;
    }

    /// <summary>The same behind a condition.</summary>
    public static ExpressionSyntax After(this ExpressionSyntax answer, ExpressionSyntax condition)
    {
        var both = condition.WithAdditionalAnnotations(Formatter.Annotation).And(answer.WithoutTrivia());
        return (StandsAlone(answer) ? both : SyntaxFactory.ParenthesizedExpression(both)).WithTriviaFrom(answer);
    }

    private static ExpressionSyntax? Around(ExpressionSyntax answer) => answer.Parent switch
    {
        AwaitExpressionSyntax or ParenthesizedExpressionSyntax => (ExpressionSyntax)answer.Parent,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Task.ConfigureAwait), Parent: InvocationExpressionSyntax configured } => configured,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsAccepted" } accepted => accepted,
        _ => null,
    };

    private static bool StandsAlone(ExpressionSyntax answer) => answer.Parent
        is StatementSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax or ArgumentSyntax or ParenthesizedExpressionSyntax or InterpolationSyntax or SwitchExpressionArmSyntax
        or AssignmentExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression };
}
