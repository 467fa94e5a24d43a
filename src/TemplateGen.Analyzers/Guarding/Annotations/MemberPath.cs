using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>Marks of something that an argument holds: <c>message.To</c>, or <c>((TextMessage)message).To</c> for texts only.</summary>
/// <param name="Ordinal">The parameter.</param>
/// <param name="OnlyFor">The type that the argument must have; null when any will do.</param>
/// <param name="Ways">The properties and fields that lead there; with several ways, any of them may.</param>
/// <param name="Marks">The annotations.</param>
internal sealed record MemberPath(int Ordinal, INamedTypeSymbol? OnlyFor, ImmutableArray<ImmutableArray<ISymbol>> Ways, Marks Marks)
{
    public bool IsFor(ITypeSymbol? argument) => OnlyFor is null || (argument is not null && SelfAndAncestors(argument).Any(type => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, OnlyFor)));

    /// <summary>The property or field of a type with this name, its own or an inherited one.</summary>
    public static ISymbol? FindMember(ITypeSymbol type, string name) => SelfAndAncestors(type)
        .SelectMany(ancestor => ancestor.GetMembers(name))
        .FirstOrDefault(member => member is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false, IsIndexer: false });

    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static IEnumerable<ITypeSymbol> SelfAndAncestors(ITypeSymbol type)
    {
        for (var basis = type; basis is not null; basis = basis.BaseType) yield return basis;
        foreach (var contract in type.AllInterfaces) yield return contract;
        if (type is not ITypeParameterSymbol parameter) yield break;
        foreach (var ancestor in parameter.ConstraintTypes.SelectMany(SelfAndAncestors)) yield return ancestor;
    }
}
