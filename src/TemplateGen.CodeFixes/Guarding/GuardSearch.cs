using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Flow;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Finds the guards that can be asked in a place: those of the send's own client first, then what else is in scope, then the project's; but first of all those that ask for nothing else.</summary>
internal static class GuardSearch
{
    /// <summary>More are not worth trying.</summary>
    private const int Most = 6;

    /// <summary>Guards that answer.</summary>
    public static IEnumerable<GuardCode> For(UnguardedSend send) => OfNullable(send).Concat(
        from member in MembersOf(send, marks => marks.IsGuard(send.Duty))
        from written in Written(send, member, IsTrueOrFalse)
        let openWhen = member.Marks.IsKnownWhen(true, send.Duty)
        let not = SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, written.Expression)
        let passes = openWhen ? written.Expression : not
        select new GuardCode(written.Place, member.IfNotNull is { } asked ? IsNotNull(asked).And(passes) : passes, openWhen ? not : written.Expression, member.Import)).Take(Most);

    /// <summary>Guards that throw.</summary>
    public static IEnumerable<EnsuringCode> Ensuring(UnguardedSend send) => (
        from member in MembersOf(send, marks => marks.Ensures(send.Duty))
        where member.Use is InvocationExpressionSyntax
        from written in Written(send, member, _ => true)
        select new EnsuringCode(written.Place, written.Expression, member.Import)).Take(Most);

    /// <summary>One that asks for more comes last: with an open window for a condition, a template would be of no use.</summary>
    private static IEnumerable<GuardMember> MembersOf(UnguardedSend send, Func<Marks, bool> isWanted)
    {
        var members = send.Recipient is { } recipient
            ? RecipientGuards.Of(send, recipient, isWanted)
            : ReceiverGuards.Of(send, isWanted).Concat(RecipientGuards.PassedTo(send).SelectMany(passed => RecipientGuards.Of(send, passed, isWanted)));
        return members.OrderByDescending(member => member.Marks.SpeaksOnlyOf(send.Duty));
    }

    /// <summary>Of <c>conversation?.ReplyAsync()</c>: <c>conversation is { IsOpen: true }</c>.</summary>
    private static IEnumerable<GuardCode> OfNullable(UnguardedSend send)
    {
        foreach (var (asked, member, marks) in ReceiverGuards.OfNullable(send, marks => marks.IsGuard(send.Duty)).OrderByDescending(asked => asked.Marks.SpeaksOnlyOf(send.Duty)))
        {
            var answer = marks.IsKnownWhen(true, send.Duty) ? "true" : "false";
            yield return new GuardCode(
                send.Place,
                SyntaxFactory.ParseExpression($"{asked} is {{ {member.Name.ToName()}: {answer} }}"),
                SyntaxFactory.ParseExpression($"{asked} is not {{ {member.Name.ToName()}: {answer} }}"),
                null);
        }
    }

    /// <summary>The use as it is written in the function: awaited where it must be, which may need an async function.</summary>
    private static IEnumerable<(ExpressionSyntax Expression, SendPlace Place)> Written(UnguardedSend send, GuardMember member, Func<ITypeSymbol?, bool> isWanted)
    {
        var isTask = member.Type.IsTask();
        if (!isWanted(isTask ? member.Type.TaskResult() : member.Type)) yield break;
        var written = isTask ? Await(send, member.Use) : member.Use;
        if (!isTask || send.Place.Function.IsAsync()) yield return (written, send.Place);
        if (send.AsyncPlace is { } place) yield return (written, place);
    }

    private static ExpressionSyntax IsNotNull(ExpressionSyntax asked) => SyntaxFactory.ParseExpression($"{asked} is not null");

    private static bool IsTrueOrFalse(ITypeSymbol? answer) => answer?.SpecialType == SpecialType.System_Boolean;

    private static AwaitExpressionSyntax Await(UnguardedSend send, ExpressionSyntax call) => SyntaxFactory.AwaitExpression(send.IsAwaitedAnywhere
        ? SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, call, SyntaxFactory.IdentifierName(nameof(Task.ConfigureAwait))),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression)))))
        : call);
}
