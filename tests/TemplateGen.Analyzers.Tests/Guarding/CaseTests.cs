using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>A free-form send is flagged unless, on every path that reaches it, the window of that very recipient is known open.</summary>
public class CaseTests
{
    /// <summary>Cases that are no members of a class: code at file level, suppression, generated code, and a large body.</summary>
    private static readonly int[] Elsewhere = [136, 147, 148, 150];

    public static TheoryData<string> Names => [.. CaseFiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Exactly_the_marked_places_are_reported(string name)
    {
        var tested = await CaseFiles.Get(name);

        Assert.Equal(tested.Marked, tested.Reported);
    }

    [Fact]
    public async Task Nothing_is_reported_outside_of_the_cases()
    {
        if (CaseFiles.Errors.ToList() is { Count: > 0 } errors) Assert.Fail(string.Join('\n', errors));
        if ((await CaseFiles.Get("")).Reported is [var first, ..]) Assert.Fail(first);
    }

    [Fact]
    public void Every_number_has_a_case() => Assert.Equal(Enumerable.Range(1, 150), CaseFiles.Numbers.Concat(Elsewhere).Distinct().Order());
}
