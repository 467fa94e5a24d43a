using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// Why a <c>finally</c> runs: for a branch that leaves the <c>try</c> (then it goes on to the next <c>finally</c>, or to
/// where the branch goes), or for an exception (then nothing comes after it). Its blocks are analyzed for each reason apart.
/// </summary>
/// <remarks>Compared by reference: <see cref="FinallyContexts"/> makes each only once, so that deep nesting costs no deep comparisons.</remarks>
internal sealed class FinallyContext(ControlFlowRegion region, FinallyContext? outer, FinallyContext? next, BasicBlock? destination)
{
    /// <summary>The <c>finally</c>.</summary>
    public ControlFlowRegion Region => region;

    /// <summary>The reason for the <c>finally</c> around the <c>try</c>, if there is one.</summary>
    public FinallyContext? Outer => outer;

    /// <summary>The <c>finally</c> that runs next.</summary>
    public FinallyContext? Next => next;

    /// <summary>Where the branch goes.</summary>
    public BasicBlock? Destination => destination;
}
