using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary><c>if (await client.Windows.IsOpenAsync(to)) { … }</c>, around a statement that has no value.</summary>
internal sealed class WrapInGuard : IGuardFix
{
    public const string Key = "guard.wrap";

    public IEnumerable<CodeEdit> Propose(UnguardedSend send, CancellationToken cancellationToken)
    {
        var title = send.Duty == Duty.OpenWindow ? "Send only when the window is open" : "Send only when the customer has opted in";
        foreach (var guard in GuardSearch.For(send))
        {
            if (Wrap(guard.Place, guard.Passes) is { } root) yield return guard.Edit(send, title, Key, root);
        }
    }

    private static SyntaxNode? Wrap(SendPlace place, ExpressionSyntax condition)
    {
        if (place.Statement is ExpressionStatementSyntax or YieldStatementSyntax { Expression: not null })
        {
            var statement = place.Statement;
            return place.Root.ReplaceBy(statement, StatementEdits.If(condition, statement.WithLeadingTrivia(SyntaxFactory.ElasticMarker)));
        }

        return place.ExpressionBody is AwaitExpressionSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax or AssignmentExpressionSyntax
            ? place.Root.WithBlockBody(place.Function, StatementEdits.If(condition, SyntaxFactory.ExpressionStatement(place.ExpressionBody.WithoutOuterTrivia())))
            : null;
    }
}
