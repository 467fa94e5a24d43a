using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>The parameters of a method, an operator or an indexer.</summary>
internal static class MemberParameters
{
    public static ImmutableArray<IParameterSymbol> Of(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    /// <summary>The indexer that a method reads or writes: the parameters are copies of its own.</summary>
    public static IPropertySymbol? IndexerOf(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: IPropertySymbol { IsIndexer: true } indexer } ? indexer : null;

    public static bool IsOperator(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion };
}
