using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// <c>[a, b]</c>, and what a call passes for <c>params</c> that are no array. The compiler that we are built on has no
/// operation for them, later ones have.
/// </summary>
internal static class CollectionExpressions
{
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    private const OperationKind Spread = (OperationKind)0x80;

    private const ArgumentKind ParamCollection = (ArgumentKind)4;

    /// <summary>The elements, when the code says how many there are.</summary>
    public static IEnumerable<IOperation>? ElementsOf(IOperation operation) => operation switch
    {
        { Kind: CollectionExpression } when operation.ChildOperations.All(element => element.Kind != Spread) => operation.ChildOperations,
        { Kind: OperationKind.None, Syntax: CollectionExpressionSyntax syntax } when syntax.Elements.All(element => element is ExpressionElementSyntax) && operation.ChildOperations.Count == syntax.Elements.Count => operation.ChildOperations,
        _ => null,
    };

    /// <summary>What a call lists for <c>params</c>.</summary>
    public static IReadOnlyList<IOperation>? PassedOneByOne(IArgumentOperation argument)
    {
        if (argument.ArgumentKind is not (ArgumentKind.ParamArray or ParamCollection)) return null;
        var value = argument.Value;
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value is IArrayCreationOperation { Initializer.ElementValues: var values } ? values : ElementsOf(value)?.ToList();
    }
}
