using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Settings;

/// <summary>What a project may set, and what becomes of values that mean nothing.</summary>
public sealed class RuleSettingsTests
{
    private const string MaxBodyLength = "templategen_max_body_length";
    private const string ExtraLanguages = "templategen_extra_languages";

    [Fact]
    public void Nothing_set_is_the_default() => Assert.Equal(RuleSettings.Default, RuleSettings.Read(_ => null));

    [Fact]
    public void Every_setting_is_asked_for_by_its_key()
    {
        var asked = new List<string>();
        RuleSettings.Read(key =>
        {
            asked.Add(key);
            return null;
        });
        Assert.Equal(RuleSettings.All.Select(setting => setting.Key), asked);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("550", 550)]
    [InlineData(" 1024 ", 1024)]
    public void A_limit_for_bodies(string value, int limit) => Assert.Equal(RuleSettings.Default with { MaxBodyLength = limit }, With(MaxBodyLength, value));

    [Theory]
    [InlineData("is", "is")]
    [InlineData("is, cy_GB", "is", "cy_GB")]
    [InlineData(" prs_AF,sr_Latn ", "prs_AF", "sr_Latn")]
    public void More_languages(string value, params string[] codes) => Assert.Equal(RuleSettings.Default with { ExtraLanguages = [.. codes] }, With(ExtraLanguages, value));

    [Theory]
    [InlineData(MaxBodyLength, "unset")]
    [InlineData(ExtraLanguages, " UNSET ")]
    public void A_setting_that_is_taken_back(string key, string value) => Assert.Equal(RuleSettings.Default, With(key, value));

    [Theory]
    [InlineData(MaxBodyLength, "")]
    [InlineData(MaxBodyLength, "0")]
    [InlineData(MaxBodyLength, "-1")]
    [InlineData(MaxBodyLength, "1025")]
    [InlineData(MaxBodyLength, "1,000")]
    [InlineData(MaxBodyLength, "99999999999")]
    [InlineData(MaxBodyLength, "long")]
    [InlineData(ExtraLanguages, "")]
    [InlineData(ExtraLanguages, "is,")]
    [InlineData(ExtraLanguages, "cy-GB")]
    [InlineData(ExtraLanguages, "CY_GB")]
    [InlineData(ExtraLanguages, "cy_")]
    [InlineData(ExtraLanguages, "cy_G")]
    [InlineData(ExtraLanguages, "cy_Wales")]
    [InlineData(ExtraLanguages, "c")]
    [InlineData(ExtraLanguages, "welsh")]
    [InlineData(ExtraLanguages, "cy_G\u0000")]
    public void A_value_that_means_nothing_is_kept_as_that_and_changes_nothing(string key, string value)
    {
        var setting = RuleSettings.All.Single(candidate => candidate.Key == key);
        Assert.Equal(RuleSettings.Default with { Invalid = [new InvalidSetting(setting, value)] }, With(key, value));
    }

    private static RuleSettings With(string key, string value) => RuleSettings.Read(asked => asked == key ? value : null);
}

public sealed class RuleSettingsReports
{
    [Fact]
    public void A_body_beyond_the_project_s_own_limit() =>
        Assert.Equal(
            "TG1201 at 75+3: The body is 13 characters long, and this project accepts 10 (templategen_max_body_length): shorten it by 3.",
            Check(RuleSettings.Default with { MaxBodyLength = 10 }, """{ "name": "a", "language": "en", "category": "UTILITY", "body": "We are open.." }"""));

    [Fact]
    public void A_card_s_body_beyond_it() =>
        Assert.Contains("of card 2 is 11 characters long, and this project accepts 10", Check(RuleSettings.Default with { MaxBodyLength = 10 }, Texts.Carousel([Texts.Card("Rare."), Texts.Card("Rare plants")])));

    [Fact]
    public void A_special_kind_s_lower_limit_as_before() =>
        Assert.Contains("WhatsApp accepts 160:", Check(RuleSettings.Default with { MaxBodyLength = 161 }, Texts.Carousel([Texts.Card("Rare."), Texts.Card(new string('a', 162))])));

    [Fact]
    public void A_language_that_is_not_among_the_project_s_more_languages() =>
        Assert.StartsWith("TG1303 ", Check(RuleSettings.Default with { ExtraLanguages = ["cy_GB"] }, InLanguage("is")));

    [Fact]
    public void A_setting_that_means_nothing_once_at_the_first_template() =>
        Assert.Equal(
            "TG1201 at 12+3: The setting templategen_max_body_length is \"2 pages\", and takes a whole number from 1 to 1,024, which WhatsApp accepts: correct it in the .editorconfig or .globalconfig file.",
            Check(RuleSettings.Read(key => key == "templategen_max_body_length" ? "2 pages" : null), $"[ {InLanguage("en")}, {InLanguage("fr")} ]"));

    [Fact]
    public void A_setting_that_means_nothing_although_the_template_is_approved() =>
        Assert.StartsWith("TG1303 ", Check(RuleSettings.Read(key => key == "templategen_extra_languages" ? "?" : null), """{ "name": "a", "language": "en", "status": "APPROVED", "body": "Hello." }"""));

    internal static string InLanguage(string code) => $$"""{ "name": "a", "language": "{{code}}", "category": "UTILITY", "body": "Hello." }""";

    internal static string Check(RuleSettings settings, string text) =>
        string.Join('\n', DefinitionRules.Check(Definition.File(text), settings, TestContext.Current.CancellationToken)
            .Select(finding => $"{finding.RuleId} at {finding.Span.Start}+{finding.Span.Length}: {finding.Message}"));
}

public sealed class RuleSettingsGuards
{
    [Fact]
    public void A_body_of_just_the_project_s_own_limit() => IsClean(RuleSettings.Default with { MaxBodyLength = 6 }, RuleSettingsReports.InLanguage("en"));

    [Fact]
    public void An_approved_body_beyond_it() =>
        IsClean(RuleSettings.Default with { MaxBodyLength = 1 }, """{ "name": "a", "language": "en", "status": "APPROVED", "body": "Hello." }""");

    [Fact]
    public void A_language_that_the_project_adds() => IsClean(RuleSettings.Default with { ExtraLanguages = ["is"] }, RuleSettingsReports.InLanguage("is"));

    [Fact]
    public void Such_a_language_of_a_bulk_definition() =>
        IsClean(RuleSettings.Default with { ExtraLanguages = ["is"] }, """{ "name": "a", "languages": [ "en", "is" ], "category": "UTILITY", "body": "Hello." }""");

    [Fact]
    public void A_file_without_templates_whatever_is_set() => IsClean(RuleSettings.Read(_ => "?"), """{ "data": [] }""");

    private static void IsClean(RuleSettings settings, string text) => Assert.Equal("", RuleSettingsReports.Check(settings, text));
}
