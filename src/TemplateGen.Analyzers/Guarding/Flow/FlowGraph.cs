using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>The flow graph of a member's body, or of a function nested in it.</summary>
internal sealed class FlowGraph(ControlFlowGraph graph, int number, NestedFunction? function)
{
    private readonly Lazy<ILookup<CaptureId, IOperation>> _captured = new(() => graph.Blocks
        .SelectMany(block => block.Operations.Append(block.BranchValue))
        .OfType<IFlowCaptureOperation>()
        .ToLookup(capture => capture.Id, capture => capture.Value));

    /// <summary>By block; a block of a <c>finally</c> has one for each reason, and they are linked.</summary>
    private readonly FlowNode?[] _nodes = new FlowNode?[graph.Blocks.Length];

    public ControlFlowGraph Graph => graph;

    /// <summary>Tells captures of different graphs apart, which number them each for itself.</summary>
    public int Number => number;

    /// <summary>The nested function; null for the member's own body.</summary>
    public NestedFunction? Function => function;

    /// <summary>What a capture may stand for when it is assigned to.</summary>
    public IEnumerable<IOperation> CapturedTargets(CaptureId id) => _captured.Value[id];

    /// <summary>The node of a block in a context; null when there is none yet.</summary>
    public FlowNode? NodeOf(int block, FinallyContext? context)
    {
        var node = _nodes[block];
        while (node is not null && node.Context != context) node = node.OfOtherContext;
        return node;
    }

    public void Add(FlowNode node)
    {
        node.OfOtherContext = _nodes[node.Block.Ordinal];
        _nodes[node.Block.Ordinal] = node;
    }

    public void ForgetNodes() => Array.Clear(_nodes, 0, _nodes.Length);
}
