using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// The filter of a <c>catch</c>: it runs before every <c>finally</c> inside the <c>try</c>, and when it says no, the
/// clauses after it see what it has changed.
/// </summary>
/// <param name="Region">The filter's blocks.</param>
internal sealed record ExceptionFilter(ControlFlowRegion Region)
{
    private ControlFlowRegion Handler => Region.EnclosingRegion!;

    private ControlFlowRegion Statement => Handler.EnclosingRegion!;

    /// <summary>The filter that a block belongs to; null when it belongs to none.</summary>
    public static ExceptionFilter? Around(BasicBlock block) =>
        block.RegionsAround().FirstOrDefault(region => region.Kind == ControlFlowRegionKind.Filter) is { } filter ? new ExceptionFilter(filter) : null;

    /// <summary>The clauses that are asked when this one says no.</summary>
    public IEnumerable<ControlFlowRegion> NextClauses => Statement.NestedRegions.SkipWhile(region => !ReferenceEquals(region, Handler)).Skip(1);

    /// <summary>What runs between this filter and its clause, or the next: a <c>finally</c> inside the <c>try</c>, and those around it, from inside out.</summary>
    public IEnumerable<IReadOnlyList<ControlFlowRegion>> FinallyChains => Finallies(Statement.NestedRegions[0]).Select(ChainOf);

    /// <summary>Whether a block is still the filter's.</summary>
    public bool Contains(BasicBlock block) => block.Ordinal >= Region.FirstBlockOrdinal && block.Ordinal <= Region.LastBlockOrdinal;

    private static IEnumerable<ControlFlowRegion> Finallies(ControlFlowRegion region) =>
        region.NestedRegions.SelectMany(nested => nested.Kind == ControlFlowRegionKind.Finally ? Finallies(nested).Prepend(nested) : Finallies(nested));

    private IReadOnlyList<ControlFlowRegion> ChainOf(ControlFlowRegion innermost)
    {
        var chain = new List<ControlFlowRegion> { innermost };
        for (var region = innermost.EnclosingRegion!; !ReferenceEquals(region, Statement); region = region.EnclosingRegion!)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndFinally } statement }) chain.Add(statement.NestedRegions[1]);
        }

        return chain;
    }
}
