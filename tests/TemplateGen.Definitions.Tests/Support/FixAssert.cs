namespace TemplateGen.Definitions.Tests.Support;

/// <summary>Asserts what fixes do to texts.</summary>
internal static class FixAssert
{
    /// <summary>
    /// The first fix for the first finding of a rule makes this of the text. The finding is gone afterwards, and nothing
    /// is reported that was not before. Gives the fix.
    /// </summary>
    public static DefinitionFix Fixes(string ruleId, string before, string after)
    {
        var fix = Offered(ruleId, before)[0];
        Assert.Equal(after, DefinitionFixes.Apply(before, fix.Edits));
        IsRid(ruleId, before, after);
        return fix;
    }

    /// <summary>The fixes for the first finding of a rule, of which there is at least one.</summary>
    public static IReadOnlyList<DefinitionFix> Offered(string ruleId, string text)
    {
        var fixes = For(text, Finding(ruleId, text));
        Assert.NotEmpty(fixes);
        Assert.Equal(fixes.Count, fixes.Select(fix => fix.Key).Distinct().Count());
        return fixes;
    }

    /// <summary>There is a finding of the rule, and no fix.</summary>
    public static void HasNone(string ruleId, string text) => Assert.Empty(For(text, Finding(ruleId, text)));

    public static IReadOnlyList<DefinitionFix> For(string text, Finding finding) =>
        DefinitionFixes.For(text, finding.RuleId, finding.Span, TestContext.Current.CancellationToken);

    private static Finding Finding(string ruleId, string text) => Definition.Check(text).First(finding => finding.RuleId == ruleId);

    private static void IsRid(string ruleId, string before, string after)
    {
        var left = Definition.Check(after).Select(finding => finding.RuleId).ToList();
        foreach (var finding in Definition.Check(before)) left.Remove(finding.RuleId);
        Assert.Empty(left);
        Assert.True(Definition.Check(after).Count(finding => finding.RuleId == ruleId) < Definition.Check(before).Count(finding => finding.RuleId == ruleId));
    }
}
