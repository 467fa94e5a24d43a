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
            if (Wrap(send, guard.Passes) is { } root) yield return new CodeEdit(title, Key, send.Target.Tree, root);
        }
    }

    private static SyntaxNode? Wrap(UnguardedSend send, ExpressionSyntax condition)
    {
        var root = send.Target.Root;
        if (send.Statement is ExpressionStatementSyntax or YieldStatementSyntax { Expression: not null })
        {
            var statement = send.Statement;
            return root.ReplaceBy(statement, StatementEdits.If(condition, statement.WithLeadingTrivia(SyntaxFactory.ElasticMarker)));
        }

        return send.ExpressionBody is AwaitExpressionSyntax or InvocationExpressionSyntax
            ? root.WithBlockBody(send.Function, StatementEdits.If(condition, SyntaxFactory.ExpressionStatement(send.ExpressionBody.WithoutOuterTrivia())))
            : null;
    }
}
