using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Where the recipient comes from a proof, sends through that: <c>message.From</c> has a <c>message.Window</c>.</summary>
internal sealed class SendThroughWindow : IGuardFix
{
    public const string Key = "guard.window";

    public IEnumerable<CodeEdit> Propose(UnguardedSend send, CancellationToken cancellationToken)
    {
        if (!send.IsOfClient || send is not { Recipient: { } recipient, Call: { } call } || Proofs.Behind(recipient, send.Target.Model) is not { } window) yield break;
        yield return new CodeEdit("Send through the customer's window", Key, send.Target.Tree, send.Target.Root.ReplaceNode(call, Through(call, recipient, window)));
    }

    /// <summary>The same call on a window, which knows its recipient.</summary>
    public static InvocationExpressionSyntax Through(InvocationExpressionSyntax call, ExpressionSyntax recipient, ExpressionSyntax window)
    {
        var name = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            var other => (SimpleNameSyntax)other,
        };
        return call
            .WithExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, window.WithoutOuterTrivia(), name).WithLeadingTrivia(call.GetLeadingTrivia()))
            .WithArgumentList(call.ArgumentList.WithArguments(call.ArgumentList.Arguments.Remove(recipient.FirstAncestorOrSelf<ArgumentSyntax>()!)));
    }
}
