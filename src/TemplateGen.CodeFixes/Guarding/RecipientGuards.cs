using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Methods that can be asked about a recipient.</summary>
internal static class RecipientGuards
{
    private const string Windows = "Windows";

    public static IEnumerable<GuardMember> Of(UnguardedSend send, ExpressionSyntax recipient, Func<Marks, bool> isWanted)
    {
        if (send.Target.Model.GetTypeInfo(recipient).Type is not { } type) yield break;
        foreach (var (asked, methods, nullable) in AtHand(send))
        {
            foreach (var method in methods)
            {
                foreach (var (guarded, marks, value) in GuardedBy(method, send, recipient, type, isWanted))
                {
                    if (method.Parameters.Any(other => !other.IsOptional && !SymbolEqualityComparer.Default.Equals(other, guarded))) continue;
                    var call = SyntaxFactory.InvocationExpression(asked is null ? method.Name.ToName() : asked.Dot(method.Name), List(Arguments(send, method, guarded, value)));
                    yield return new GuardMember(call, method.ReturnType, marks, nullable);
                }
            }
        }

        var shared = new SharedGuards(send);
        foreach (var method in shared.Methods)
        {
            foreach (var (guarded, marks, value) in GuardedBy(method, send, recipient, type, isWanted))
            {
                if (shared.Call(method, guarded, value) is { } call) yield return new GuardMember(call, method.ReturnType, marks, Import: method.ContainingType);
            }
        }
    }

    /// <summary>Recipients among the arguments of a send that does not say whom it means.</summary>
    public static IEnumerable<ExpressionSyntax> PassedTo(UnguardedSend send)
    {
        var arguments = send.Use is BaseObjectCreationExpressionSyntax creation ? creation.ArgumentList : send.Call?.ArgumentList;
        return arguments is null ? [] : arguments.Arguments.Select(argument => argument.Expression).Where(argument => send.Target.Model.GetTypeInfo(argument).Type.Is(KnownNames.Recipient));
    }

    private static IEnumerable<(IParameterSymbol Parameter, Marks Marks, ExpressionSyntax Value)> GuardedBy(IMethodSymbol method, UnguardedSend send, ExpressionSyntax recipient, ITypeSymbol type, Func<Marks, bool> isWanted) =>
        from parameter in method.Parameters
        let marks = send.Annotations.Of(parameter)
        where isWanted(marks)
        let value = AsArgument(send, recipient, type, parameter.Type)
        where value is not null
        select (parameter, marks, value);

    /// <summary>The recipient as the question takes it: other SDKs name customers by texts.</summary>
    private static ExpressionSyntax? AsArgument(UnguardedSend send, ExpressionSyntax recipient, ITypeSymbol type, ITypeSymbol asked) =>
        send.Target.Compilation.ImplicitlyConverts(type, asked) ? recipient
        : type.SpecialType == SpecialType.System_String && asked.Is(KnownNames.Recipient)
            ? SyntaxFactory.InvocationExpression(KnownNames.Recipient.ToName().Dot("Parse"), List([SyntaxFactory.Argument(recipient.Copy())]))
        : null;

    /// <summary>What can be asked without naming a type; the last says what must not be null for it.</summary>
    private static IEnumerable<(ExpressionSyntax? Asked, IEnumerable<IMethodSymbol> Methods, ExpressionSyntax? IfNotNull)> AtHand(UnguardedSend send)
    {
        var model = send.Target.Model;
        var position = send.Use.SpanStart;
        if ((send.Receiver ?? send.NullableReceiver) is { } receiver && model.GetTypeInfo(receiver).Type is { } type)
        {
            foreach (var (asked, methods) in To(receiver, type)) yield return (asked, methods, send.NullableReceiver);
        }

        var function = model.GetEnclosingSymbol(position);
        yield return (null, model.LookupSymbols(position).OfType<IMethodSymbol>().Where(method => !SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, function)), null);

        foreach (var value in model.ValuesAt(position))
        {
            foreach (var (asked, methods) in To(value.Symbol.Name.ToName(), value.Type)) yield return (asked, methods, null);
        }
    }

    private static IEnumerable<(ExpressionSyntax Asked, IEnumerable<IMethodSymbol> Methods)> To(ExpressionSyntax asked, ITypeSymbol type)
    {
        if (type.Contracts().Any(contract => contract.Is(KnownNames.Client)))
        {
            foreach (var windows in type.InstanceMembers().OfType<IPropertySymbol>().Where(property => property.Name == Windows).Take(1))
                yield return (asked.Dot(Windows), windows.Type.InstanceMembers().OfType<IMethodSymbol>());
        }

        yield return (asked, type.InstanceMembers().OfType<IMethodSymbol>());
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

    private static ArgumentListSyntax List(IEnumerable<ArgumentSyntax> arguments) => SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments));
}
