using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>A lambda or a local function.</summary>
internal sealed class NestedFunction(IMethodSymbol symbol, IOperation operation, ITypeSymbol? delegateType)
{
    private NestedFunctions? _others;

    public IMethodSymbol Symbol => symbol;

    /// <summary>The delegate that a lambda is converted to.</summary>
    public INamedTypeSymbol? DelegateType => delegateType as INamedTypeSymbol;

    /// <summary>Where it goes, when anyone may call it at any time; null when all calls are seen.</summary>
    public string? Escapes { get; set; }

    /// <summary>Variables and members outside that it assigns, itself or through what it calls.</summary>
    public HashSet<ISymbol> Changes { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Of an iterator: variables and members that other code of the member assigns, maybe before the next element is taken.</summary>
    public HashSet<ISymbol> ChangedMeanwhile { get; } = new(SymbolEqualityComparer.Default);

    public HashSet<NestedFunction> Calls { get; } = new();

    public HashSet<ISymbol> DelegatesCalled { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>A function with <c>yield</c> runs when it is enumerated, not when it is called.</summary>
    public bool IsIterator { get; } = operation.Descendants().Any(inner =>
        inner is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak } && ReferenceEquals(FunctionAround(inner), operation));

    public void SetLookup(NestedFunctions others) => _others = others;

    /// <summary>Adds what the functions that this one calls change.</summary>
    public void Close()
    {
        var seen = new HashSet<NestedFunction> { this };
        var open = new Stack<NestedFunction>(seen);
        while (open.Count > 0)
        {
            var function = open.Pop();
            Changes.UnionWith(function.Changes);
            foreach (var called in function.Calls.Concat(function.DelegatesCalled.SelectMany(variable => _others?.HeldBy(variable) ?? [])))
            {
                if (seen.Add(called)) open.Push(called);
            }
        }
    }

    private static IOperation? FunctionAround(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation)) parent = parent.Parent;
        return parent;
    }
}
