using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>The members of a type that a copy takes over, whatever else is changed in it: fields, and properties that only store.</summary>
internal static class StoredMembers
{
    public static IEnumerable<ISymbol> Of(ITypeSymbol type)
    {
        for (ITypeSymbol? basis = type; basis is not null; basis = basis.BaseType)
        {
            foreach (var member in basis.GetMembers())
            {
                if (!member.IsStatic && member is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol { IsIndexer: false } && IsStored(member)) yield return member;
            }
        }
    }

    /// <summary>Of a compiled type the fields behind properties are not to be seen: what can be set is stored.</summary>
    public static bool IsStored(ISymbol member) =>
        member is not IPropertySymbol property
        || (property.DeclaringSyntaxReferences.IsEmpty
            ? property.SetMethod is not null
            : property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)));
}
