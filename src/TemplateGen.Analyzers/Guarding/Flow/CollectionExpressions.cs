using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// <c>[a, b]</c>, and what a call passes for <c>params</c> that are no array. The compiler that we are built on has no
/// operation for them, later ones have.
/// </summary>
internal static class CollectionExpressions
{
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    private const OperationKind Spread = (OperationKind)0x80;

    /// <summary>The elements, when the code says how many there are.</summary>
    public static IEnumerable<IOperation>? ElementsOf(IOperation operation) => operation switch
    {
        { Kind: CollectionExpression } when operation.ChildOperations.All(element => element.Kind != Spread) => operation.ChildOperations,
        { Kind: OperationKind.None, Syntax: CollectionExpressionSyntax syntax } when syntax.Elements.All(element => element is ExpressionElementSyntax) && operation.ChildOperations.Count == syntax.Elements.Count => operation.ChildOperations,
        _ => null,
    };
}
