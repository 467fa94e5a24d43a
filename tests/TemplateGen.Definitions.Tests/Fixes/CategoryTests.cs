using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Fixes;

public sealed class CategoryTests
{
    [Theory]
    [InlineData("UTILTY", "UTILITY")]
    [InlineData("Marketting", "MARKETING")]
    public void A_misspelt_word_becomes_the_nearest_category(string before, string after) =>
        Assert.True(FixAssert.Fixes("TG1301", Of(before), Of(after)).IsSafe);

    [Fact]
    public void A_category_that_the_template_does_not_fit_is_not_offered()
    {
        var fixes = FixAssert.Offered("TG1301", Of("MARKTING"));

        Assert.Equal(["Use MARKETING", "Use UTILITY"], fixes.Select(fix => fix.Title));
        Assert.Equal([true, false], fixes.Select(fix => fix.IsSafe));
    }

    [Fact]
    public void A_retired_tag_is_never_replaced_silently()
    {
        var fixes = FixAssert.Offered("TG1302", Tagged("SHIPPING_UPDATE"));

        Assert.Equal(["Use UTILITY", "Use MARKETING"], fixes.Select(fix => fix.Title));
        Assert.All(fixes, fix => Assert.False(fix.IsSafe));
        FixAssert.Fixes("TG1302", Tagged("SHIPPING_UPDATE"), Tagged("UTILITY"));
    }

    [Fact]
    public void A_retired_tag_beside_a_category_goes() => FixAssert.Fixes(
        "TG1302",
        Texts.Own("Hello there.", "\"tag\": \"SHIPPING_UPDATE\""),
        Texts.Own("Hello there."));

    [Fact]
    public void A_misspelt_retired_word_becomes_what_it_stands_for() =>
        Assert.False(FixAssert.Fixes("TG1301", Tagged("SHIPING_UPDATE"), Tagged("UTILITY")).IsSafe);

    [Fact]
    public void A_word_that_is_near_nothing_is_for_somebody_to_decide() =>
        Assert.All(FixAssert.Offered("TG1301", Of("NEWSLETTER")), fix => Assert.False(fix.IsSafe));

    private static string Tagged(string tag) => Texts.Own("Hello there.").Replace("\"category\": \"UTILITY\"", $"\"tag\": \"{tag}\"", StringComparison.Ordinal);

    private static string Of(string category) => Texts.Own("Hello there.").Replace("UTILITY", category, StringComparison.Ordinal);
}
