using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Fixes;

public sealed class CategoryTests
{
    [Theory]
    [InlineData("UTILTY", "UTILITY")]
    [InlineData("Marketting", "MARKETING")]
    [InlineData("AUTHENTIFICATION", "AUTHENTICATION")]
    public void A_misspelt_word_becomes_the_nearest_category(string before, string after) =>
        Assert.True(FixAssert.Fixes("TG1301", Of(before), Of(after)).IsSafe);

    [Fact]
    public void The_others_are_offered_too()
    {
        var fixes = FixAssert.Offered("TG1301", Of("MARKTING"));

        Assert.Equal(["Use MARKETING", "Use UTILITY", "Use AUTHENTICATION"], fixes.Select(fix => fix.Title));
        Assert.Equal([true, false, false], fixes.Select(fix => fix.IsSafe));
    }

    [Fact]
    public void A_word_that_is_near_nothing_is_for_somebody_to_decide() =>
        Assert.All(FixAssert.Offered("TG1301", Of("NEWSLETTER")), fix => Assert.False(fix.IsSafe));

    private static string Of(string category) => Texts.Own("Hello there.").Replace("UTILITY", category, StringComparison.Ordinal);
}
