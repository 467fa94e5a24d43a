using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Fixes;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("EN_GB", "en_GB", true)]
    [InlineData("pt-br", "pt_BR", true)]
    [InlineData("fr_FR", "fr", true)]
    [InlineData("iw", "he", false)]
    [InlineData("zh", "zh_CN", false)]
    public void A_code_gets_the_platform_s_spelling(string before, string after, bool isSafe) =>
        Assert.Equal(isSafe, FixAssert.Fixes("TG1303", In(before), In(after)).IsSafe);

    [Fact]
    public void Other_countries_are_offered_too() =>
        Assert.Equal(["Use \"zh_CN\"", "Use \"zh_HK\"", "Use \"zh_TW\""], FixAssert.Offered("TG1303", In("zh")).Select(fix => fix.Title));

    [Fact]
    public void There_is_none_for_a_language_that_the_platform_lacks() => FixAssert.HasNone("TG1303", In("tlh"));

    [Fact]
    public void One_of_several_is_fixed_by_itself() => FixAssert.Fixes(
        "TG1303",
        In("en").Replace("\"language\": \"en\"", "\"languages\": [ \"EN_GB\", \"fr\" ]", StringComparison.Ordinal),
        In("en").Replace("\"language\": \"en\"", "\"languages\": [ \"en_GB\", \"fr\" ]", StringComparison.Ordinal));

    [Fact]
    public void A_code_that_the_template_has_already_is_not_offered()
    {
        FixAssert.HasNone("TG1303", $"[ {In("NL")}, {In("nl")}, {In("nl_BE")} ]");
        Assert.Equal(["Use \"nl_BE\""], FixAssert.Offered("TG1303", $"[ {In("NL")}, {In("nl")} ]").Select(fix => fix.Title));
    }

    private static string In(string language) => Texts.Own("Hello there.").Replace("en_US", language, StringComparison.Ordinal);
}
