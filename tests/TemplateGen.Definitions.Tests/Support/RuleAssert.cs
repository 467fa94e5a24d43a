using System.Globalization;

namespace TemplateGen.Definitions.Tests.Support;

/// <summary>Asserts what the rules say of texts.</summary>
internal static class RuleAssert
{
    /// <summary>
    /// The rule, and no other, reports the marked places, and nothing else. Gives the message when there is one place.
    /// </summary>
    public static string Reports(string ruleId, string marked)
    {
        var expected = Marked.Parse(marked);
        var findings = Definition.Check(expected.Text);
        Assert.Equal(
            expected.Spans.Select(span => $"{ruleId} {Excerpt(expected.Text, span)}"),
            findings.Select(finding => $"{finding.RuleId} {Excerpt(expected.Text, finding.Span)}"));
        return findings.Count == 1 ? findings[0].Message : string.Empty;
    }

    /// <summary>No rule reports anything.</summary>
    public static void IsClean(string text) =>
        Assert.Equal([], Definition.Check(text).Select(finding => $"{finding.RuleId} {finding.Message}"));

    /// <summary>Together, the files' templates are reported at the marked places by this rule and no other. Gives the messages.</summary>
    public static IReadOnlyList<string> ReportsTogether(string ruleId, params string[] marked)
    {
        var files = marked.Select(Marked.Parse).ToList();
        var findings = Definition.CheckTogether([.. files.Select(file => file.Text)]);
        Assert.Equal(
            files.SelectMany((file, i) => file.Spans.Select(span => $"{ruleId} in file{i} {Excerpt(file.Text, span)}")),
            findings.Select(found => $"{found.Finding.RuleId} in {found.FileKey} {Excerpt(TextOf(found), found.Finding.Span)}"));
        return [.. findings.Select(found => found.Finding.Message)];

        string TextOf(FileFinding found) => files[int.Parse(found.FileKey["file".Length..], CultureInfo.InvariantCulture)].Text;
    }

    /// <summary>Together, the files' templates are not reported.</summary>
    public static void IsCleanTogether(params string[] texts) =>
        Assert.Equal([], Definition.CheckTogether(texts).Select(found => $"{found.Finding.RuleId} {found.Finding.Message}"));

    private static string Excerpt(string text, SourceSpan span) => $"at {span.Start}: {text.Substring(span.Start, span.Length)}";
}
