using CsCheck;
using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Hostile;

/// <summary>
/// Any text gives a model and findings: no exception, all places in the text, the same each time. The number of cases is
/// 2,000, or what the environment variable <c>TEMPLATEGEN_CASES</c> says; a failure prints its seed.
/// </summary>
public sealed class AnyTextTests
{
    private static readonly long Cases = CaseCount.Or(2_000);

    [Fact]
    public void Any_bytes() => HostileTexts.AnyBytes.Sample(Invariants.Hold, iter: Cases);

    [Fact]
    public void Definitions_with_a_few_changes() => HostileTexts.MutatedDefinitions.Sample(Invariants.Hold, iter: Cases);

    [Fact]
    public void Hostile_texts_in_every_place() => HostileTexts.HostileDefinitions.Sample(Invariants.Hold, iter: Cases);
}
