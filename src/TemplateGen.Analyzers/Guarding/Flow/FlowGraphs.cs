using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>The graphs of a member: of its own body, and of all functions nested in it.</summary>
internal sealed class FlowGraphs
{
    private readonly Dictionary<NestedFunction, FlowGraph> _nested = new();

    public FlowGraphs(ControlFlowGraph body, NestedFunctions functions, CancellationToken cancellationToken)
    {
        Body = new FlowGraph(body, 0, function: null);
        if (functions.All.Any()) AddNested(body, functions, cancellationToken);
    }

    public FlowGraph Body { get; }

    public IEnumerable<FlowGraph> All => _nested.Values.Prepend(Body);

    public FlowGraph? this[NestedFunction function] => _nested.TryGetValue(function, out var graph) ? graph : null;

    private void AddNested(ControlFlowGraph graph, NestedFunctions functions, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var local in graph.LocalFunctions) Add(local, graph.GetLocalFunctionControlFlowGraph(local, cancellationToken));
        foreach (var lambda in graph.Blocks.SelectMany(block => block.Operations.Append(block.BranchValue)).OfType<IOperation>().SelectMany(operation => operation.DescendantsAndSelf()).OfType<IFlowAnonymousFunctionOperation>())
            Add(lambda.Symbol, graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken));

        void Add(IMethodSymbol symbol, ControlFlowGraph nested)
        {
            if (functions[symbol] is not { } function || _nested.ContainsKey(function)) return;
            _nested.Add(function, new FlowGraph(nested, _nested.Count + 1, function));
            AddNested(nested, functions, cancellationToken);
        }
    }
}
