using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>What a member overrides and implements.</summary>
internal static class MemberAncestors
{
    /// <param name="member">A method or property, as declared.</param>
    /// <param name="isOfInterest">Which interfaces to look into.</param>
    public static IEnumerable<ISymbol> Of(ISymbol member, Func<INamedTypeSymbol, bool> isOfInterest)
    {
        if (Overridden(member) is { } overridden) yield return overridden;
        foreach (var implemented in ExplicitlyImplemented(member)) yield return implemented;
        if (member.IsStatic && !member.IsAbstract && member is not IMethodSymbol) yield break;
        if (member is not (IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion } or IPropertySymbol) || member.ContainingType is not { TypeKind: not TypeKind.Interface } type) yield break;

        foreach (var contract in type.AllInterfaces)
        {
            if (!isOfInterest(contract)) continue;
            foreach (var declared in contract.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member)) yield return declared;
            }
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static IEnumerable<ISymbol> ExplicitlyImplemented(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        _ => ImmutableArray<ISymbol>.Empty,
    };
}
