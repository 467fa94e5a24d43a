using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    /// <summary>Whether it puts other elements into a list or array, itself or through what it calls.</summary>
    public bool ChangesElements { get; set; }

    /// <summary>Of an iterator or an async function: variables and members that other code of the member assigns, maybe before it goes on.</summary>
    public HashSet<ISymbol> ChangedMeanwhile { get; } = new(SymbolEqualityComparer.Default);

    public HashSet<NestedFunction> Calls { get; } = new();

    public HashSet<ISymbol> DelegatesCalled { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>A function with <c>yield</c> runs when it is enumerated, not when it is called.</summary>
    public bool IsIterator { get; } = operation.Descendants().Any(inner =>
        inner is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak } && ReferenceEquals(FunctionAround(inner), operation));

    /// <summary>Whether other code of the member may put other elements into a list or array before it goes on.</summary>
    public bool ElementsChangeMeanwhile { get; set; }

    /// <summary>Whether a call gets a task, and it goes on after that.</summary>
    public bool IsTask => symbol.IsAsync && !IsIterator;

    /// <summary>Whether a call does not wait for the end of its task: it goes on while its caller does.</summary>
    public bool IsStarted { get; set; }

    public bool RunsInParts => IsIterator || IsTask;

    public void SetLookup(NestedFunctions others) => _others = others;

    /// <summary>Whether a variable is declared in it, or in a function in it.</summary>
    public bool Owns(ISymbol variable)
    {
        var around = variable.ContainingSymbol;
        while (around is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } && !SymbolEqualityComparer.Default.Equals(around, symbol)) around = around.ContainingSymbol;
        return SymbolEqualityComparer.Default.Equals(around, symbol);
    }

    /// <summary>Adds what the functions that this one calls change.</summary>
    public void Close()
    {
        var seen = new HashSet<NestedFunction> { this };
        var open = new Stack<NestedFunction>(seen);
        while (open.Count > 0)
        {
            var function = open.Pop();
            Changes.UnionWith(function.Changes);
            ChangesElements |= function.ChangesElements;
            foreach (var called in function.Calls.Concat(function.DelegatesCalled.SelectMany(variable => _others?.HeldBy(variable) ?? [])))
            {
                if (seen.Add(called)) open.Push(called);
            }
        }
    }

    /// <summary>
    /// Whether a variable may still hold it when what it captured is another variable of that name: those of a loop are new
    /// in each turn.
    /// </summary>
    public bool CapturesFromLoopInside(ILocalSymbol holder) => operation.Descendants().OfType<ILocalReferenceOperation>().Any(captured =>
        !SymbolEqualityComparer.Default.Equals(captured.Local.ContainingSymbol, symbol)
        && DeclarationOf(captured.Local) is { } declaration && DeclarationOf(holder) is { } outer
        && declaration.AncestorsAndSelf().Any(node => IsRepeated(node) && node.Span.Contains(declaration.Span) && !node.Span.Contains(outer.Span)));

    private static bool IsRepeated(SyntaxNode node) => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or LabeledStatementSyntax;

    private static SyntaxNode? DeclarationOf(ILocalSymbol local) => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    private static IOperation? FunctionAround(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation)) parent = parent.Parent;
        return parent;
    }
}
