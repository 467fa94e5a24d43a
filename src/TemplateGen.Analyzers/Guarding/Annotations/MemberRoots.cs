using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>One name for a member that has several: a property is also the one that it overrides or implements.</summary>
internal sealed class MemberRoots
{
    private readonly ConcurrentDictionary<ISymbol, ISymbol> _roots = new(SymbolEqualityComparer.Default);

    /// <summary>The member as it was first declared, of whatever type arguments; a static one, or a variable, as it is.</summary>
    public ISymbol Of(ISymbol member)
    {
        if (member.IsStatic || member.OriginalDefinition is not IPropertySymbol { IsIndexer: false } property) return member.IsStatic ? member : member.OriginalDefinition;
        return _roots.TryGetValue(property, out var root) ? root : _roots.GetOrAdd(property, Find(property));
    }

    private static ISymbol Find(IPropertySymbol property)
    {
        while (property.OverriddenProperty?.OriginalDefinition is { } overridden && IsSame(overridden, property)) property = overridden;
        return Implemented(property) ?? property;
    }

    private static IPropertySymbol? Implemented(IPropertySymbol property)
    {
        var type = property.ContainingType;
        if (type is null or { TypeKind: TypeKind.Interface }) return null;
        return type.AllInterfaces
            .SelectMany(contract => contract.GetMembers(property.Name))
            .Where(declared => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), property))
            .Select(declared => declared.OriginalDefinition)
            .OfType<IPropertySymbol>()
            .FirstOrDefault(declared => IsSame(declared, property));
    }

    /// <summary>Where the type differs, what is known of the one's value is not known of the other's.</summary>
    private static bool IsSame(IPropertySymbol declared, IPropertySymbol property) => SymbolEqualityComparer.Default.Equals(declared.Type, property.Type);
}
