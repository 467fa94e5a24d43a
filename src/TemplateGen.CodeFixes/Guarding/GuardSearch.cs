using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Finds the guards that can be asked in a place: those of the send's own client first, then what else is in scope.</summary>
internal static class GuardSearch
{
    private const string Windows = "Windows";

    /// <summary>More are not worth trying.</summary>
    private const int Most = 6;

    public static IEnumerable<GuardCode> For(UnguardedSend send) =>
        (send.Recipient is { } recipient ? OfRecipient(send, recipient) : OfReceiver(send)).Take(Most);

    private static IEnumerable<GuardCode> OfRecipient(UnguardedSend send, ExpressionSyntax recipient)
    {
        var model = send.Target.Model;
        if (model.GetTypeInfo(recipient).Type is not { } type) yield break;
        foreach (var (asked, methods) in Questions(send))
        {
            foreach (var method in methods)
            {
                foreach (var parameter in method.Parameters)
                {
                    var marks = send.Annotations.Of(parameter);
                    if (!marks.IsGuard(send.Duty) || AsArgument(send, recipient, type, parameter.Type) is not { } value) continue;
                    if (method.Parameters.Any(other => !other.IsOptional && !SymbolEqualityComparer.Default.Equals(other, parameter))) continue;
                    if (Ask(send, asked, method, Arguments(send, method, parameter, value)) is { } answer) yield return new GuardCode(answer, marks.IsKnownWhen(true, send.Duty));
                }
            }
        }
    }

    /// <summary>The recipient as the question takes it: other SDKs name customers by texts.</summary>
    private static ExpressionSyntax? AsArgument(UnguardedSend send, ExpressionSyntax recipient, ITypeSymbol type, ITypeSymbol asked) =>
        send.Target.Compilation.ImplicitlyConverts(type, asked) ? recipient
        : type.SpecialType == SpecialType.System_String && asked.Is(KnownNames.Recipient)
            ? SyntaxFactory.InvocationExpression(Member(KnownNames.Recipient.ToName(), "Parse"), SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(recipient.Copy()))))
        : null;

    /// <summary>A property, field or method that speaks of the object itself.</summary>
    private static IEnumerable<GuardCode> OfReceiver(UnguardedSend send)
    {
        if (send.Receiver is not { } receiver || send.Target.Model.GetTypeInfo(receiver).Type is not { } type) yield break;
        foreach (var member in MembersOf(type))
        {
            var marks = send.Annotations.Of(member).Receiver;
            if (!marks.IsGuard(send.Duty)) continue;
            var answer = member is IMethodSymbol method ? method.Parameters.IsEmpty ? Ask(send, receiver, method, []) : null : Member(receiver, member.Name);
            if (answer is not null) yield return new GuardCode(answer, marks.IsKnownWhen(true, send.Duty));
        }
    }

    private static IEnumerable<(ExpressionSyntax? Asked, IEnumerable<IMethodSymbol> Methods)> Questions(UnguardedSend send)
    {
        var model = send.Target.Model;
        if (send.Receiver is { } receiver && model.GetTypeInfo(receiver).Type is { } type)
        {
            foreach (var question in QuestionsTo(receiver, type)) yield return question;
        }

        var function = model.GetEnclosingSymbol(send.Use.SpanStart);
        yield return (null, model.LookupSymbols(send.Use.SpanStart).OfType<IMethodSymbol>().Where(method => !SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, function)));

        foreach (var value in model.ValuesAt(send.Use.SpanStart))
        {
            foreach (var question in QuestionsTo(value.Symbol.Name.ToName(), value.Type)) yield return question;
        }
    }

    private static IEnumerable<(ExpressionSyntax? Asked, IEnumerable<IMethodSymbol> Methods)> QuestionsTo(ExpressionSyntax asked, ITypeSymbol type)
    {
        if (type.Is(KnownNames.Client) || type.AllInterfaces.Any(contract => contract.Is(KnownNames.Client)))
        {
            foreach (var windows in MembersOf(type).OfType<IPropertySymbol>().Where(property => property.Name == Windows).Take(1))
                yield return (Member(asked, Windows), MembersOf(windows.Type).OfType<IMethodSymbol>());
        }

        yield return (asked, MembersOf(type).OfType<IMethodSymbol>());
    }

    private static IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        for (var basis = type; basis is not null; basis = basis.BaseType)
        {
            foreach (var member in basis.GetMembers())
            {
                if (member is { IsStatic: false } and not IMethodSymbol { MethodKind: not MethodKind.Ordinary }) yield return member;
            }
        }

        foreach (var member in type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter ? type.AllInterfaces.SelectMany(contract => contract.GetMembers()) : []) yield return member;
    }

    private static IEnumerable<ArgumentSyntax> Arguments(UnguardedSend send, IMethodSymbol method, IParameterSymbol guarded, ExpressionSyntax recipient)
    {
        yield return Argument(guarded, recipient, isNamed: guarded.Ordinal > 0);
        if (send.CancellationToken is not { } token) yield break;
        foreach (var parameter in method.Parameters.Where(parameter => parameter.Type.Name == nameof(CancellationToken)).Take(1))
            yield return Argument(parameter, token, isNamed: parameter.Ordinal != 1);
    }

    private static ArgumentSyntax Argument(IParameterSymbol parameter, ExpressionSyntax value, bool isNamed) =>
        SyntaxFactory.Argument(isNamed ? SyntaxFactory.NameColon(parameter.Name.ToName()) : null, default, value.Copy());

    /// <summary>The call, awaited where it must be; null where it cannot be.</summary>
    private static ExpressionSyntax? Ask(UnguardedSend send, ExpressionSyntax? asked, IMethodSymbol method, IEnumerable<ArgumentSyntax> arguments)
    {
        ExpressionSyntax call = SyntaxFactory.InvocationExpression(
            asked is null ? method.Name.ToName() : Member(asked, method.Name),
            SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments)));
        if (method.ReturnType.SpecialType == SpecialType.System_Boolean) return call;
        if (method.ReturnType is not INamedTypeSymbol { Name: nameof(Task) or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] } || !send.Function.IsAsync()) return null;
        if (send.IsAwaitedAnywhere)
        {
            call = SyntaxFactory.InvocationExpression(
                Member(call, nameof(Task.ConfigureAwait)),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression)))));
        }

        return SyntaxFactory.AwaitExpression(call);
    }

    private static MemberAccessExpressionSyntax Member(ExpressionSyntax expression, string name) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, expression.Copy(), name.ToName());
}
