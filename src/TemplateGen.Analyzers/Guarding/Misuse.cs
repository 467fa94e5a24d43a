using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Explaining;
using TemplateGen.Analyzers.Guarding.Flow;

namespace TemplateGen.Analyzers.Guarding;

/// <summary>Annotations that mean nothing where they stand.</summary>
internal static class Misuse
{
    public static IEnumerable<Diagnostic> Of(ISymbol member, MemberMarks own)
    {
        foreach (var (symbol, marks) in MemberParameters.Of(member).Select(parameter => ((ISymbol)parameter, own.Parameter(parameter.Ordinal))).Prepend((member, own.Receiver)))
        {
            foreach (var duty in FlowScope.Duties)
            {
                if (Problem(member, symbol, marks, duty) is { } problem)
                    yield return Diagnostic.Create(GuardDescriptors.Misuse, symbol.Locations.FirstOrDefault() ?? Location.None, problem);
            }
        }
    }

    private static string? Problem(ISymbol member, ISymbol symbol, Marks marks, Duty duty)
    {
        var (requires, ensures, when) = duty == Duty.OpenWindow
            ? ("[RequiresOpenWindow]", "[EnsuresOpenWindow]", "[OpenWindowWhen]")
            : ("[RequiresOptIn]", "[EnsuresOptIn]", "[OptedInWhen]");
        if (marks.IsGuard(duty) && !IsAnswer(member))
            return $"{when} on '{symbol.Name}' guards nothing: '{MemberName.Of(member)}' does not answer with a bool, Task<bool> or ValueTask<bool>. Let it, or remove the attribute.";
        if (marks.IsGuard(duty) && marks.Requires(duty))
            return $"'{symbol.Name}' is {requires} and {when}: a guard cannot require what it finds out. Remove one of them.";
        if ((marks.IsGuard(duty) || marks.Ensures(duty)) && symbol is IMethodSymbol { IsStatic: true, IsExtensionMethod: false, Parameters.Length: > 0 })
            return $"{(marks.IsGuard(duty) ? when : ensures)} on '{symbol.Name}' speaks of its receiver, and a static method has none. Put it on the parameter that is the recipient.";
        if (marks.Requires(duty) && symbol is IParameterSymbol { RefKind: RefKind.Out })
            return $"{requires} on '{symbol.Name}' requires nothing: callers pass no value through an out parameter. Remove it, or use {ensures}.";
        return null;
    }

    private static bool IsAnswer(ISymbol member)
    {
        var type = member switch
        {
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol { GetMethod: not null } property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };
        return type.ResultType() is var result && (result.IsBool() || result.IsNullableBool());
    }
}
