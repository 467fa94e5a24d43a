using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>
/// <c>[RequiresOpenWindow]</c> on the parameter that the recipient is: callers must know then. What the method overrides
/// or implements gets it, too, since callers may know that only.
/// </summary>
internal sealed class TakeDuty : IGuardFix
{
    public const string Key = "guard.duty";

    public IEnumerable<CodeEdit> Propose(UnguardedSend send, CancellationToken cancellationToken)
    {
        if (send.Recipient is null || send.Target.Model.GetSymbolInfo(send.Recipient, cancellationToken).Symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter) yield break;
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation)) yield break;

        var name = send.Duty == Duty.OpenWindow ? "RequiresOpenWindow" : "RequiresOptIn";
        var parameters = WithAncestors(method).Select(declared => declared.Parameters[parameter.Ordinal]).Where(declared => declared.Equals(parameter, SymbolEqualityComparer.Default) || !send.Annotations.Of(declared).Requires(send.Duty));
        if (ParameterAttributes.Add(send.Target, parameters, name, argument: null, cancellationToken) is { } roots) yield return new CodeEdit($"Leave it to callers: [{name}] on '{parameter.Name}'", Key, roots);
    }

    private static IEnumerable<IMethodSymbol> WithAncestors(IMethodSymbol method) =>
        MemberAncestors.Of(method, _ => true).OfType<IMethodSymbol>().SelectMany(ancestor => WithAncestors(ancestor.OriginalDefinition)).Prepend(method).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);
}
