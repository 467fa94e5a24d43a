using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>That findings reach the compiler, at their place. What each rule finds is tested with the rules themselves.</summary>
public class DefinitionAnalyzerTests
{
    [Fact]
    public async Task A_sound_definition_gives_nothing() => Assert.Empty(await Analysis.Of(Samples.Seed));

    [Fact]
    public async Task The_exact_token_is_underlined()
    {
        const string text = """{ "name": "x", "category": "UTILITY", "language": "fr", "body": "Voil\u00e0 {1}, et {7} demain." }""";
        var finding = Assert.Single(await Analysis.Of(text));

        Assert.Equal("TG1401", finding.Id);
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.Equal("{7}", finding.Underlined(text));
        Assert.Equal("templates/shop.whatsapp.json", finding.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task Lines_are_counted_as_the_editor_counts_them()
    {
        const string text = "{\r\n  \"name\": \"x\",\r\n  \"category\": \"UTILITY\",\r\n  \"language\": \"en\",\r\n  \"body\": \"Only {2}.\"\r\n}";
        var finding = Assert.Single(await Analysis.Of(text), finding => finding.Id == "TG1401");

        Assert.Equal(4, finding.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task A_template_that_stands_in_two_files_is_reported_at_the_one_that_is_not_generated()
    {
        TestFile first = new("z/a.whatsapp.json", Samples.Plain("news")), second = new("a/b.whatsapp.json", Samples.Plain("news"));
        var finding = Assert.Single(await Analysis.Of(second, first));

        Assert.Equal("TG1102", finding.Id);
        Assert.Equal(second.Path, finding.Location.GetLineSpan().Path);
        Assert.Equal("\"news\"", finding.Underlined(second.Text));
        Assert.Equal(first.Path, Assert.Single(finding.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public async Task Two_templates_with_one_C_sharp_name_are_reported_at_the_second()
    {
        TestFile first = new("a.whatsapp.json", Samples.Plain("my_news")), second = new("b.whatsapp.json", Samples.Plain("my__news"));

        Assert.Equal("b.whatsapp.json", Assert.Single(await Analysis.Of(second, first), finding => finding.Id == "TG1103").Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task Languages_that_disagree_are_reported()
    {
        var findings = await Analysis.Of(
            new TestFile("a.whatsapp.json", Samples.Plain("news", "en", "It is {1} now.")),
            new TestFile("b.whatsapp.json", Samples.Plain("news", "fr", "Il est tard.")));

        Assert.Equal("b.whatsapp.json", Assert.Single(findings, finding => finding.Id == "TG1410").Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task A_file_that_is_no_definition_is_left_alone() => Assert.Empty(await Analysis.Of(new TestFile("appsettings.json", "{ broken")));

    [Fact]
    public async Task A_file_of_any_name_is_checked_when_its_item_says_so()
    {
        var file = new TestFile("templates.json", "{ broken");

        Assert.Equal("TG1001", Assert.Single(await Analysis.Of(TestOptions.Default.WithMetadata(file.Path, "TemplateGen", "true"), file)).Id);
    }

    [Fact]
    public async Task A_file_s_settings_hold_for_that_file()
    {
        TestFile strict = new("a.whatsapp.json", Samples.Plain("news")), lax = new("b.whatsapp.json", Samples.Plain("more_news"));
        var finding = Assert.Single(await Analysis.Of(TestOptions.Default.WithSetting(strict.Path, "templategen_max_body_length", "10"), strict, lax));

        Assert.Equal("TG1201", finding.Id);
        Assert.Equal(strict.Path, finding.Location.GetLineSpan().Path);
        Assert.Equal("n again.", finding.Underlined(strict.Text));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_gives_nothing() => Assert.Empty(await Analysis.Of(new TestFile("a.whatsapp.json", text: (Microsoft.CodeAnalysis.Text.SourceText?)null)));

    [Fact]
    public async Task Every_line_ending_and_a_byte_order_mark_keep_places_exact()
    {
        var text = "\uFEFF{ \"name\": \"x\",\u2028\"category\": \"UTILITY\",\r\"language\": \"en\",\n\"body\": \"\\ud83d\\ude00 😀 {2}!\" }".Replace('\u2028', ' ');
        var finding = Assert.Single(await Analysis.Of(text), finding => finding.Id == "TG1401");

        Assert.Equal("{2}", finding.Underlined(text));
    }
}
