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

    public static TheoryData<string> FixableRuleIds => [.. DefinitionFixes.RuleIds];

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
    public void A_page_says_how_to_configure_the_rule_and_what_cannot(string id)
    {
        var configure = RulePage.Text(id).Split("\n## Configure\n")[1];
        Assert.Contains("In a `.globalconfig` file: `dotnet_diagnostic." + id + ".severity = ", configure);
        Assert.Contains($"`<NoWarn>$(NoWarn);{id}</NoWarn>`", configure);
        Assert.Contains("An `.editorconfig` cannot: the compiler applies the severities in it to C# files only.", configure);
        Assert.All(RuleSettings.All.Where(setting => setting.RuleId == id), setting => Assert.Contains($"\n{setting.Key} = ", configure));
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

    [Theory]
    [MemberData(nameof(FixableRuleIds))]
    public void A_page_tells_of_the_quick_fix_that_its_example_gets(string id)
    {
        var text = RulePage.Example(id, "Non-compliant");
        var fix = FindingsOn(text).SelectMany(finding => FixAssert.For(text, finding)).First();
        var section = RulePage.Text(id).Split("\n## Fix\n")[1].Split("\n## ")[0];
        Assert.Contains($"Quick fix: {fix.Title}.", section);
        if (fix.IsSafe) Assert.Contains("`lint --fix`", section);
    }

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
