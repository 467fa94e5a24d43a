using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>
/// <c>[RequiresOpenWindow]</c> on the parameter that the recipient is, or on the method of an object that sends itself:
/// callers must know then. What the method overrides or implements gets it, too, since callers may know that only.
/// </summary>
internal sealed class TakeDuty : IGuardFix
{
    public const string Key = "guard.duty";

    public IEnumerable<CodeEdit> Propose(UnguardedSend send, CancellationToken cancellationToken)
    {
        var model = send.Target.Model;
        var name = NameOf(send.Duty);
        foreach (var subject in send.Recipient is { } recipient ? [recipient] : new[] { send.Receiver }.Concat(RecipientGuards.PassedTo(send)).OfType<ExpressionSyntax>())
        {
            if (model.GetSymbolInfo(subject, cancellationToken).Symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol method, IsThis: false } parameter || !CanTake(method)) continue;
            var parameters = WithAncestors(method).Select(declared => declared.Parameters[parameter.Ordinal]).Where(declared => declared.Equals(parameter, SymbolEqualityComparer.Default) || !send.Annotations.Of(declared).Requires(send.Duty));
            if (Annotating.Add(send.Target, parameters, name, argument: null, cancellationToken) is { } roots) yield return new CodeEdit($"Leave it to callers: [{name}] on '{parameter.Name}'", Key, roots);
        }

        if (send.Recipient is null && send.IsOfThis && model.GetEnclosingSymbol(send.Use.SpanStart, cancellationToken) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation, IsStatic: false } own)
        {
            var methods = WithAncestors(own).Where(declared => declared.Equals(own, SymbolEqualityComparer.Default) || !send.Annotations.Of(declared).Receiver.Requires(send.Duty));
            if (Annotating.Add(send.Target, methods, name, argument: null, cancellationToken) is { } roots) yield return new CodeEdit($"Leave it to callers: [{name}] on '{own.Name}'", Key, roots);
        }
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
        if (Annotating.Add(target, bases, name, argument: null, cancellationToken) is { } roots) yield return new CodeEdit($"Put [{name}] on what it overrides or implements", Key, roots);
    }

    private static bool CanTake(IMethodSymbol method) => method.MethodKind is MethodKind.Ordinary or MethodKind.Constructor or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation;

    private static string NameOf(Duty duty) => duty == Duty.OpenWindow ? "RequiresOpenWindow" : "RequiresOptIn";

    private static IEnumerable<IMethodSymbol> WithAncestors(IMethodSymbol method) =>
        MemberAncestors.Of(method, _ => true).OfType<IMethodSymbol>().SelectMany(ancestor => WithAncestors(ancestor.OriginalDefinition)).Prepend(method).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);
}
