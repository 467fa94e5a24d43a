using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

        var name = NameOf(send.Duty);
        var parameters = WithAncestors(method).Select(declared => declared.Parameters[parameter.Ordinal]).Where(declared => declared.Equals(parameter, SymbolEqualityComparer.Default) || !send.Annotations.Of(declared).Requires(send.Duty));
        if (ParameterAttributes.Add(send.Target, parameters, name, argument: null, cancellationToken) is { } roots) yield return new CodeEdit($"Leave it to callers: [{name}] on '{parameter.Name}'", Key, roots);
    }

    /// <summary>Where a method has a duty of which its base says nothing, tells the base, too.</summary>
    /// <param name="target">A finding on a parameter's declaration.</param>
    /// <param name="declaration">The parameter.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static IEnumerable<CodeEdit> OnBase(FixTarget target, ParameterSyntax declaration, CancellationToken cancellationToken)
    {
        if (target.Model.GetDeclaredSymbol(declaration, cancellationToken) is not IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter) yield break;
        var name = NameOf(UnguardedSend.DutyOf(target));
        var annotations = UnguardedSend.AnnotationsOf(target);
        var bases = WithAncestors(method).Skip(1).Select(declared => declared.Parameters[parameter.Ordinal]).Where(declared => !annotations.Of(declared).Requires(UnguardedSend.DutyOf(target)));
        if (ParameterAttributes.Add(target, bases, name, argument: null, cancellationToken) is { } roots) yield return new CodeEdit($"Put [{name}] on what it overrides or implements", Key, roots);
    }

    private static string NameOf(Duty duty) => duty == Duty.OpenWindow ? "RequiresOpenWindow" : "RequiresOptIn";

    private static IEnumerable<IMethodSymbol> WithAncestors(IMethodSymbol method) =>
        MemberAncestors.Of(method, _ => true).OfType<IMethodSymbol>().SelectMany(ancestor => WithAncestors(ancestor.OriginalDefinition)).Prepend(method).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);
}
