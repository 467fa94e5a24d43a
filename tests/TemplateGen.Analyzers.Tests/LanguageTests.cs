using System.Globalization;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>Several languages of one template.</summary>
public class LanguageTests
{
    private static readonly TestFile English = Named("en", "Hello {{first_name}}, it is {{day}}.");
    private static readonly TestFile French = Named("fr", "Ce {{day}}, bonjour {{first_name}} ! Oui, {{first_name}}.");

    [Fact]
    public void They_share_a_record_and_a_method_that_takes_the_language()
    {
        var run = GeneratorRun.Of(French, English);

        Assert.Equal(["Templates.00.g.cs"], run.HintNames);
        Assert.Matches(@"Recipient to,\s+GreetingLanguage language,\s+string firstName,\s+string day,", run.Code);
        Assert.Contains("public static GreetingLanguage En => default;", run.Code, StringComparison.Ordinal);
        Assert.Contains("public static GreetingLanguage Fr => new(1);", run.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void What_differs_between_them_is_chosen_by_language()
    {
        var statements = GeneratorRun.Of(French, English).Statements("greeting");

        Assert.Contains("writer.BeginText(Language.Number switch { 0 => 15, _ => 22 }, 32768);", statements, StringComparison.Ordinal);
        Assert.Contains("writer.Value(FirstName, \"firstName\", uses: Language.Number switch { 0 => 1, _ => 2 });", statements, StringComparison.Ordinal);
        Assert.Contains("writer.Value(Day, \"day\");", statements, StringComparison.Ordinal);
    }

    [Fact]
    public void Their_codes_become_names()
    {
        string[] codes = ["en_US", "pt_BR", "prs_AF", "zh_CN", "fil"];
        var run = GeneratorRun.Of([.. codes.Select(code => new TestFile(code + ".whatsapp.json", Samples.Plain("news", code)))]);

        string[] names = ["EnUS", "PtBR", "PrsAF", "ZhCN", "Fil"];
        Assert.All(names, name => Assert.Contains($"public static NewsLanguage {name} =>", run.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_that_one_method_cannot_send_is_left_out()
    {
        var run = GeneratorRun.Of(English, French, Named("de", "Hallo {{first_name}} {{extra}}, {{day}}."));

        Assert.DoesNotContain("\"de\"", run.Code, StringComparison.Ordinal);
        Assert.Contains("\"fr\"", run.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_s_own_language_type_gives_way_to_another_record()
    {
        var run = GeneratorRun.Of(English, French, new TestFile("z.whatsapp.json", Samples.Plain("greeting_language")));

        Assert.Contains("record struct GreetingLanguage2", run.Code, StringComparison.Ordinal);
        Assert.Contains("record struct GreetingLanguage(", run.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_called_language_has_a_language_too() =>
        Assert.Contains("LanguageLanguage LanguageValue", GeneratorRun.Of(
            new TestFile("en.whatsapp.json", Samples.Plain("language", "en")),
            new TestFile("fr.whatsapp.json", Samples.Plain("language", "fr"))).Code, StringComparison.Ordinal);

    [Fact]
    public void The_first_of_two_equal_languages_is_taken_by_file_name()
    {
        var run = GeneratorRun.Of(new TestFile("x/b.whatsapp.json", Samples.Plain("news", body: "Second.")), new TestFile("y/a.whatsapp.json", Samples.Plain("news", body: "First.")));

        Assert.Contains("First.", run.Code, StringComparison.Ordinal);
        Assert.DoesNotContain("Second.", run.Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr-FR", "fr")]
    [InlineData("fr-CA", "fr_CA")]
    [InlineData("en-GB", "en")]
    [InlineData("pt-PT", "pt_BR")]
    [InlineData("zh-Hant-TW", "zh_TW")]
    [InlineData("zh-Hant", "zh_TW")]
    [InlineData("zh-Hant-HK", "zh_TW")]
    [InlineData("zh-Hans-SG", "zh_CN")]
    [InlineData("ca-ES-valencia", "ca")]
    [InlineData("ja", "en")]
    [InlineData("", "en")]
    public void A_culture_finds_the_best_one(string culture, string expected)
    {
        string[] codes = ["en", "fr", "fr_CA", "pt_BR", "zh_CN", "zh_TW", "ca"];
        Assert.Equal(expected, codes[TemplateLanguages.IndexOfBest(codes, CultureInfo.GetCultureInfo(culture))]);
    }

    private static TestFile Named(string language, string body) => new(
        $"templates/greeting.{language}.whatsapp.json",
        Samples.Graph("greeting", $$"""{ "type": "BODY", "text": "{{body}}" }""", language: language, more: "\"parameter_format\": \"NAMED\","));
}
