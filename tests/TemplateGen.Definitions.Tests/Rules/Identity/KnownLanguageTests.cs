using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class KnownLanguageReports
{
    [Theory]
    [InlineData("EN_GB", "write \"en_GB\"")]
    [InlineData("en-US", "write \"en_US\"")]
    [InlineData("EN", "write \"en\"")]
    [InlineData("en_us", "write \"en_US\"")]
    [InlineData("en_UK", "write \"en_GB\"")]
    [InlineData("zh-hk", "write \"zh_HK\"")]
    [InlineData("pt", "write \"pt_BR\"")]
    [InlineData("pt_MZ", "write \"pt_BR\"")]
    [InlineData("zh", "write \"zh_CN\"")]
    [InlineData("zh-Hans", "write \"zh_CN\"")]
    [InlineData("zh_Hant", "write \"zh_TW\"")]
    [InlineData("fr_FR", "write \"fr\"")]
    [InlineData("ar_SA", "write \"ar\"")]
    [InlineData("es_VE", "write \"es\"")]
    [InlineData("FIL", "write \"fil\"")]
    [InlineData("iw", "write \"he\"")]
    [InlineData("no_NO", "write \"nb\"")]
    [InlineData("ky", "write \"ky_KG\"")]
    [InlineData(" en ", "write \"en\"")]
    [InlineData("klingon", "write one of its codes")]
    [InlineData("_US", "write one of its codes")]
    [InlineData("xx_US", "write one of its codes")]
    [InlineData("", "write one of its codes")]
    public void A_code_that_the_platform_does_not_have(string code, string advice) =>
        Assert.Contains($"WhatsApp has no language \"{code}\": {advice}", RuleAssert.Reports("TG1303", $$"""{ "name": "a", "language": «"{{code}}"», "category": "UTILITY", "body": "Hello." }"""));

    [Fact]
    public void Each_of_a_bulk_definition_s_languages() =>
        RuleAssert.Reports("TG1303", """{ "name": "a", "languages": [ «"xx"», "en", «"en-US"», «"pt"» ], "category": "UTILITY", "body": "Hello." }""");
}

public sealed class KnownLanguageGuards
{
    /// <summary>All codes of the platform's page.</summary>
    private const string Codes =
        "af sq ar ar_EG ar_AE ar_LB ar_MA ar_QA az be_BY bn bn_IN bg ca zh_CN zh_HK zh_TW hr cs da prs_AF nl nl_BE en en_GB en_US en_AE en_AU " +
        "en_CA en_GH en_IE en_IN en_JM en_MY en_NZ en_QA en_SG en_UG en_ZA et fil fi fr fr_BE fr_CA fr_CH fr_CI fr_MA ka de de_AT de_CH el gu " +
        "ha he hi hu id ga it ja kn kk rw_RW ko ky_KG lo lv lt mk ms ml mr nb ps_AF fa pl pt_BR pt_PT pa ro ru sr si_LK sk sl es es_AR es_CL " +
        "es_CO es_CR es_DO es_EC es_HN es_MX es_PA es_PE es_ES es_UY sw sv ta te th tr uk ur uz vi zu";

    [Fact]
    public void The_111_codes_of_the_platform()
    {
        var codes = Codes.Split(' ');
        Assert.Equal(111, codes.Distinct().Count());
        RuleAssert.IsClean($$"""{ "name": "a", "languages": [ {{string.Join(", ", codes.Select(code => $"\"{code}\""))}} ], "category": "UTILITY", "body": "Hello." }""");
    }

    [Theory]
    [InlineData("\"language\": \"ar_SA\"")]
    [InlineData("\"languages\": [ \"ar_SA\", \"es_VE\" ]")]
    public void An_approved_template(string languages) =>
        RuleAssert.IsClean($$"""{ "name": "a", {{languages}}, "status": "APPROVED", "category": "UTILITY", "body": "Hello." }""");
}
