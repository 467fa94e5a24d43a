using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Calls.Texts;

/// <summary>The items of a list that is written out where it is passed.</summary>
internal static class KnownItems
{
    /// <summary>The items; default when there may be others.</summary>
    public static ImmutableArray<SyntaxNode> Of(IArgumentOperation argument)
    {
        var list = argument.Value.WithoutConversions();
        if (list is IArrayCreationOperation array) return array.Initializer is { } initializer ? SyntaxOf(initializer.ElementValues) : default;
        if (list.Syntax is CollectionExpressionSyntax collection)
        {
            return collection.Elements.All(element => element is ExpressionElementSyntax) ? collection.Elements.ToImmutableArray<SyntaxNode>() : default;
        }

        // A params collection that is no array: its items are arguments of the call.
        return argument is { IsImplicit: true, ArgumentKind: not ArgumentKind.DefaultValue } ? SyntaxOf(list.ChildOperations) : default;
    }

    private static ImmutableArray<SyntaxNode> SyntaxOf(IEnumerable<IOperation> items) => items.Select(item => item.Syntax).ToImmutableArray();
}
