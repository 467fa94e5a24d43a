using CsCheck;
using TemplateGen.Definitions.Tests.Hostile;
using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Fixes;

/// <summary>What holds for every fix of every finding in any text.</summary>
public sealed class FixPropertyTests
{
    private const long Cases = 300;

    [Fact]
    public void In_definitions_with_a_few_changes() => HostileTexts.MutatedDefinitions.Sample(AssertFixes, iter: Cases);

    [Fact]
    public void In_hostile_definitions() => HostileTexts.HostileDefinitions.Sample(AssertFixes, iter: Cases);

    [Fact]
    public void Fixing_all_ends_where_nothing_is_left_to_fix() => HostileTexts.MutatedDefinitions.Sample(
        text =>
        {
            var once = DefinitionFixes.FixAll(text, fix => fix.IsSafe, TestContext.Current.CancellationToken);
            var twice = DefinitionFixes.FixAll(once.Text, fix => fix.IsSafe, TestContext.Current.CancellationToken);
            Assert.Empty(twice.Applied);
            Assert.Equal(once.Text == text, once.Applied.Count == 0);
            Assert.True(Definition.Check(once.Text).Count <= Definition.Check(text).Count);
        },
        iter: Cases);

    private static void AssertFixes(string text)
    {
        var before = Definition.Check(text);
        foreach (var finding in before)
        {
            foreach (var fix in FixAssert.For(text, finding)) AssertFix(text, before, fix);
        }
    }

    private static void AssertFix(string text, IReadOnlyList<Finding> before, DefinitionFix fix)
    {
        Assert.Contains(fix.RuleId, DefinitionFixes.RuleIds);
        Assert.All(fix.Edits.Zip(fix.Edits.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        var fixedText = DefinitionFixes.Apply(text, fix.Edits);
        Assert.NotEqual(text, fixedText);
        Assert.Equal(Definition.File(text).Templates.Count, Definition.File(fixedText).Templates.Count);
        var after = Definition.Check(fixedText);

        // Past the limit on findings others take the place of those that are gone.
        if (before.Count > 99) return;
        Assert.True(Count(after, fix.RuleId) < Count(before, fix.RuleId));
        Assert.True(after.Count <= before.Count);
        if (fix.IsSafe) Assert.All(after, finding => Assert.True(Count(after, finding.RuleId) <= Count(before, finding.RuleId)));
    }

    private static int Count(IReadOnlyList<Finding> findings, string ruleId) => findings.Count(finding => finding.RuleId == ruleId);
}
