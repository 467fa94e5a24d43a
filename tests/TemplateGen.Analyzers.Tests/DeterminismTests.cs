using System.Globalization;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>The same bytes on every machine.</summary>
public class DeterminismTests
{
    private const string Listing = """
        { "name": "istanbul_inquiry", "category": "UTILITY", "language": "tr", "status": "approved", "parameter_format": "named",
          "components": [ { "type": "body", "text": "Indirim {{indirim_id}} iyi. {{IX}}" }, { "type": "buttons", "buttons": [ { "type": "quick_reply", "text": "ILGILI ilgili" } ] } ] }
        """;

    private static readonly TestFile[] Files =
    [
        new("/home/me/shop/templates/seed.whatsapp.json", Samples.Seed),
        new("/home/me/shop/templates/a.whatsapp.json", Listing.Replace(" {{IX}}", "", StringComparison.Ordinal)),
        new("/home/me/shop/templates/b.whatsapp.json", Samples.Plain("news", "fr")),
        new("/home/me/shop/templates/c.whatsapp.json", Samples.Plain("news", "en")),
    ];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void Culture_plays_no_part(string culture)
    {
        var expected = Output(Files);
        var previous = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Output(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    [Fact]
    public void The_order_of_files_plays_no_part() => Assert.Equal(Output(Files), Output([.. Files.Reverse()]));

    [Fact]
    public void The_folder_plays_no_part() => Assert.Equal(
        Output(Files),
        Output([.. Files.Select(file => new TestFile(file.Path.Replace("/home/me/shop/", @"C:\build\agent 7\", StringComparison.Ordinal).Replace('/', '\\'), file.Text))]));

    private static string Output(TestFile[] files)
    {
        var run = GeneratorRun.Of(files);
        return string.Concat(run.HintNames.Select(name => name + "\n" + run.Source(name)));
    }
}
