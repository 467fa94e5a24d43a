using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>
/// <c>if (await client.Windows.IsOpenAsync(to)) { … }</c>, around a statement that has no value; where it is all that an <c>if</c> does,
/// in the condition of that. Where it is asked whether the message was taken, <c>await client.Windows.IsOpenAsync(to) &amp;&amp; …</c>.
/// </summary>
internal sealed class WrapInGuard : IGuardFix
{
    public const string Key = "guard.wrap";

    public IEnumerable<CodeEdit> Propose(UnguardedSend send, CancellationToken cancellationToken)
    {
        var answer = SentAnswer.Of(send);
        if (answer is null && !send.Place.IsAllForTheSend(send.Target.Model)) yield break;
        var title = send.Duty == Duty.OpenWindow ? "Send only when the window is open" : "Send only when the customer has opted in";
        foreach (var guard in GuardSearch.For(send))
        {
            var place = guard.Place;
            if ((answer is null ? Wrap(place, guard.Passes) : place == send.Place ? place.Root.ReplaceNode(answer, answer.After(guard.Passes)) : null) is { } root) yield return guard.Edit(send, title, Key, root);
        }
    }

    private static SyntaxNode? Wrap(SendPlace place, ExpressionSyntax condition)
    {
        if (place.Statement is ExpressionStatementSyntax or YieldStatementSyntax { Expression: not null })
        {
            var statement = place.Statement;
            return IfOfOnly(statement) is { } outer
                ? place.Root.ReplaceNode(outer.Condition, outer.Condition.And(condition.WithAdditionalAnnotations(Formatter.Annotation)))
                : place.Root.ReplaceBy(statement, StatementEdits.If(condition, statement.WithLeadingTrivia(SyntaxFactory.ElasticMarker)));
        }

        return place.ExpressionBody is AwaitExpressionSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax or AssignmentExpressionSyntax
            ? place.Root.WithBlockBody(place.Function, StatementEdits.If(condition, SyntaxFactory.ExpressionStatement(place.ExpressionBody.WithoutOuterTrivia())))
            : null;
    }

    /// <summary>The <c>if</c> that does nothing but this statement; null for none.</summary>
    private static IfStatementSyntax? IfOfOnly(StatementSyntax statement) => statement.Parent switch
    {
        IfStatementSyntax { Else: null } outer => outer,
        BlockSyntax { Statements.Count: 1, Parent: IfStatementSyntax { Else: null } outer } => outer,
        _ => null,
    };
}
