using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// Why a <c>finally</c> runs: for a branch that leaves the <c>try</c> (then it goes on to the next <c>finally</c>, or to
/// where the branch goes), or for an exception (then nothing comes after it). Its blocks are analyzed for each reason apart.
/// </summary>
/// <param name="Region">The <c>finally</c>.</param>
/// <param name="Outer">The reason for the <c>finally</c> around the <c>try</c>, if there is one.</param>
/// <param name="Next">The <c>finally</c> that runs next.</param>
/// <param name="Destination">Where the branch goes.</param>
internal sealed record FinallyContext(ControlFlowRegion Region, FinallyContext? Outer, FinallyContext? Next, BasicBlock? Destination);
