using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Findings;

/// <summary>A file gets a hundred findings, and one for all the others.</summary>
public sealed class FindingLimitTests
{
    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "")]
    [InlineData(102, "There is 1 more finding in this file.")]
    [InlineData(250, "There are 149 more findings in this file.")]
    public void Findings_beyond_a_hundred_are_counted(int count, string? last)
    {
        var findings = Definition.Check(Texts.Own(Repeat("{A} ", count)));
        Assert.Equal(last is null ? 100 : 101, findings.Count);
        Assert.All(findings, finding => Assert.Equal("TG1402", finding.RuleId));
        if (last is not null) Assert.EndsWith(last.Length > 0 ? last : "write {{a}}.", findings[100].Message);
    }

    [Fact]
    public void Findings_of_reading_and_of_rules_are_counted_together()
    {
        var findings = Definition.Check(Texts.Own(Repeat("{A} ", 50), Repeat("\"p\": 1, ", 200)));
        Assert.Equal(101, findings.Count);
        Assert.EndsWith("There are 148 more findings in this file.", findings[100].Message);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_their_places_whatever_found_them()
    {
        var starts = Definition.Check(Texts.Own("Hello {A} and {B} here.", "\"status\": 1, \"p\": 1, \"p\": 2")).Select(finding => finding.Span.Start).ToList();
        Assert.Equal(4, starts.Count);
        Assert.Equal(starts.Order(), starts);
    }

    [Fact]
    public void The_worst_of_those_left_out_is_shown()
    {
        static string Warning(int i) => $$"""{ "name": "a", "language": "xx_{{i}}", "category": "UTILITY", "body": "Hello." }""";
        const string error = """{ "name": "Bad", "language": "en", "category": "UTILITY", "body": "Hello." }""";
        var findings = Definition.Check($"[ {string.Join(", ", Enumerable.Range(0, 150).Select(Warning))}, {error}, {error}, {Warning(0)} ]");
        Assert.Equal([.. Enumerable.Repeat("TG1303", 100), "TG1101"], findings.Select(finding => finding.RuleId));
        Assert.EndsWith("There are 52 more findings in this file.", findings[100].Message);
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
