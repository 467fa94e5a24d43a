using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>Where a block stands.</summary>
internal static class BlockRegions
{
    /// <summary>The regions around a block, from inside out, in its own graph: above the root of a nested function stands the graph around it.</summary>
    public static IEnumerable<ControlFlowRegion> RegionsAround(this BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion) yield return region;
    }
}
