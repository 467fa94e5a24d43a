using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Calls;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Whether code may change what is known: it assigns something, or calls what has elements.</summary>
internal static class Changes
{
    public static bool MayBeIn(ControlFlowRegion region, ControlFlowGraph graph)
    {
        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal; ordinal++)
        {
            var block = graph.Blocks[ordinal];
            if (block.Operations.Append(block.BranchValue).OfType<IOperation>().SelectMany(operation => operation.DescendantsAndSelf()).Any(IsChange)) return true;
        }

        return false;
    }

    /// <summary>Whether an operation may put other elements into a list or array.</summary>
    public static bool MayBeOfElements(IOperation operation) => operation switch
    {
        IDeconstructionAssignmentOperation deconstruction => deconstruction.Target.DescendantsAndSelf().Any(IsElement),
        IAssignmentOperation assignment => assignment.Target.DescendantsAndSelf().Any(IsElement),
        IIncrementOrDecrementOperation increment => IsElement(increment.Target),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => IsElement(argument.Value),
        IArgumentOperation { Value: var value } => value.WithoutConversions().Type is IArrayTypeSymbol or INamedTypeSymbol { SpecialType: not SpecialType.System_String, IsReferenceType: true } && HasElements(value.WithoutConversions().Type!),
        IInvocationOperation { Instance.Type: { } type } => HasElements(type),
        _ => false,
    };

    private static bool IsElement(IOperation target) => target is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true };

    private static bool IsChange(IOperation operation) => operation switch
    {
        IAssignmentOperation or IIncrementOrDecrementOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        IInvocationOperation { Instance.Type: { IsValueType: true, IsReadOnly: false } } => true,
        IInvocationOperation { Instance.Type: { } type } => HasElements(type),
        _ => false,
    };

    /// <summary>A collection, an enumerator, or another type with an indexer: a call may put other elements into it.</summary>
    private static bool HasElements(ITypeSymbol type)
    {
        if (type.AllInterfaces.Prepend(type).Any(one => one.SpecialType is SpecialType.System_Collections_IEnumerable || one.GetMembers().Any(IsOfElements))) return true;
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.GetMembers().Any(IsOfElements)) return true;
        }

        return false;
    }

    private static bool IsOfElements(ISymbol member) => member is IPropertySymbol { IsIndexer: true } or IMethodSymbol { Name: "MoveNext" or "MoveNextAsync" };
}
