using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>What <see cref="CaseFiles"/> keeps for a process would hide each mutant after the first: here nothing is kept.</summary>
public class AllCasesTests
{
    [Fact]
    public async Task Exactly_the_marked_places_are_reported()
    {
        var cases = await CaseFiles.AnalyzeAsync();

        Assert.Equal(cases.Values.SelectMany(tested => tested.Marked), cases.Values.SelectMany(tested => tested.Reported));
    }
}
