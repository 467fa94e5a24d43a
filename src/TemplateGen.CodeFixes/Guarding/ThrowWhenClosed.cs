using Microsoft.CodeAnalysis.CSharp;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary><c>await client.Windows.EnsureOpenAsync(to);</c> before the statement: for a function whose result cannot say that nothing was sent.</summary>
internal sealed class ThrowWhenClosed : IGuardFix
{
    public const string Key = "guard.throw";

    public IEnumerable<CodeEdit> Propose(UnguardedSend send, CancellationToken cancellationToken)
    {
        var title = send.Duty == Duty.OpenWindow ? "Throw when the window is closed" : "Throw when the customer has not opted in";
        foreach (var guard in GuardSearch.Ensuring(send))
        {
            if (guard.Place.WithBefore(SyntaxFactory.ExpressionStatement(guard.Call), send.HasResultIn(guard.Place)) is { } root) yield return guard.Edit(send, title, Key, root);
        }
    }
}
