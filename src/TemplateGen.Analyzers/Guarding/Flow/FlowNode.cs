using Microsoft.CodeAnalysis.FlowAnalysis;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>A block of a graph, and the reason for the <c>finally</c> that it stands in.</summary>
internal sealed class FlowNode(int id, FlowGraph graph, BasicBlock block, FinallyContext? context) : IComparable<FlowNode>
{
    public FlowGraph Graph => graph;

    public BasicBlock Block => block;

    public FinallyContext? Context => context;

    /// <summary>The same block in another context.</summary>
    public FlowNode? OfOtherContext { get; set; }

    /// <summary>What holds whenever the block is entered; null as long as nothing arrives.</summary>
    public Knowledge? Entry { get; set; }

    /// <summary>The uses in it that carry a duty, as it was last evaluated.</summary>
    public List<SeenSend> Sends { get; } = new();

    /// <summary>How the block is entered, and with what; noted when all is known, if a send is not proven.</summary>
    public List<FlowEdge> Incoming { get; } = new();

    public List<FlowEdge> Outgoing { get; } = new();

    /// <summary>In the order of the code: what comes before a loop's body is looked at before it.</summary>
    public int CompareTo(FlowNode? other)
    {
        if (other is null) return 1;
        var byGraph = graph.Number.CompareTo(other.Graph.Number);
        if (byGraph != 0) return byGraph;
        var byBlock = block.Ordinal.CompareTo(other.Block.Ordinal);
        return byBlock != 0 ? byBlock : id.CompareTo(other.Id);
    }

    private int Id => id;
}
