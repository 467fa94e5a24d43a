using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>The reasons for which each <c>finally</c> of a member runs.</summary>
internal sealed class FinallyContexts
{
    private Dictionary<(ControlFlowRegion Region, FinallyContext? Outer, FinallyContext? Next, BasicBlock? Destination), FinallyContext>? _contexts;

    /// <summary>An exception passes through.</summary>
    public FinallyContext OfException(ControlFlowRegion region, FinallyContext? outer) => Of(region, outer, null, null);

    /// <summary>A branch leaves through all of these, from inside out; null when there is none.</summary>
    public FinallyContext? OfBranch(IReadOnlyList<ControlFlowRegion> regions, FinallyContext? outer, BasicBlock destination)
    {
        FinallyContext? first = null;
        for (var i = regions.Count - 1; i >= 0; i--) first = Of(regions[i], outer, first, first is null ? destination : null);
        return first;
    }

    private FinallyContext Of(ControlFlowRegion region, FinallyContext? outer, FinallyContext? next, BasicBlock? destination)
    {
        _contexts ??= new();
        var key = (region, outer, next, destination);
        if (!_contexts.TryGetValue(key, out var context)) _contexts.Add(key, context = new FinallyContext(region, outer, next, destination));
        return context;
    }
}
