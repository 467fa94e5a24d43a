using System.Text;
using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Docs;

/// <summary>
/// Each rule has a page whose examples do what the page says, and stands in the index. Run the tests with
/// <c>TEMPLATEGEN_UPDATE_DOCS=1</c> to write the index anew.
/// </summary>
public sealed class RulePageTests
{
    private const string IndexStart = "<!-- definition rules: generated, see RulePageTests -->\n";
    private const string IndexEnd = "<!-- end of definition rules -->\n";

    public static TheoryData<string> RuleIds => [.. DefinitionRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_has_the_rule_s_title_and_severity(string id)
    {
        var rule = DefinitionRules.All.Single(candidate => candidate.Id == id);
        var page = RulePage.Text(id);
        Assert.StartsWith($"# {id}: {rule.Title}\n\n{rule.DefaultSeverity} by default. ", page);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_non_compliant_example_is_reported_by_this_rule_only(string id)
    {
        var findings = FindingsOn(RulePage.Example(id, "Non-compliant"));
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(id, finding.RuleId));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_compliant_example_is_clean(string id) =>
        Assert.Equal([], FindingsOn(RulePage.Example(id, "Compliant")).Select(finding => finding.Message));

    [Fact]
    public void The_index_lists_every_rule()
    {
        var path = Path.Combine(RulePage.Folder, "README.md");
        var index = RulePage.ReadLf(path);
        var start = index.IndexOf(IndexStart, StringComparison.Ordinal) + IndexStart.Length;
        var expected = index[..start] + Table() + index[index.IndexOf(IndexEnd, StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("TEMPLATEGEN_UPDATE_DOCS") == "1") File.WriteAllText(path, expected);
        Assert.Equal(expected, RulePage.ReadLf(path));
    }

    private static string Table()
    {
        var table = new StringBuilder("| id | about | default |\n|---|---|---|\n");
        foreach (var rule in DefinitionRules.All)
        {
            table.Append('|').Append(' ').AppendJoin(" | ", $"[{rule.Id}]({rule.Id}.md)", rule.Title, rule.DefaultSeverity).Append(" |\n");
        }

        return table.ToString();
    }

    private static List<Finding> FindingsOn(string text) =>
        [.. Definition.Check(text), .. Definition.CheckTogether(text).Select(found => found.Finding)];
}
