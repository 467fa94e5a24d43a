namespace TemplateGen.Definitions.Fixes;

/// <summary>
/// Tries fixes on a template by itself, so that none is offered that does not help: a proposal is right only if the rules
/// say so afterwards.
/// </summary>
internal sealed class FixTrial
{
    private readonly string _text;
    private readonly TemplateDefinition _template;
    private readonly IReadOnlyList<Finding> _before;

    public FixTrial(string text, TemplateDefinition template)
    {
        _text = text.Substring(template.Span.Start, template.Span.Length);
        _template = template;
        _before = Check(_text);
    }

    /// <summary>Whether the rule has findings to fix.</summary>
    public bool Has(string ruleId) => Count(_before, ruleId) > 0;

    /// <summary>
    /// The fix, if its rule has fewer findings afterwards and the template no more in all. One that lays another rule's
    /// finding open is not safe.
    /// </summary>
    public DefinitionFix? Run(DefinitionFix fix)
    {
        var start = _template.Span.Start;
        var edits = fix.Edits.Select(edit => edit with { Span = edit.Span with { Start = edit.Span.Start - start } });
        var after = Check(DefinitionFixes.Apply(_text, edits));
        if (Count(after, fix.RuleId) >= Count(_before, fix.RuleId) || after.Count > _before.Count) return null;
        var isClean = after.All(finding => Count(after, finding.RuleId) <= Count(_before, finding.RuleId));
        return fix with { IsSafe = fix.IsSafe && isClean };
    }

    /// <summary>In an answer, as the template stands there, or else alone.</summary>
    private IReadOnlyList<Finding> Check(string template)
    {
        var text = _template.Shape is DefinitionShape.GraphAnswer ? "{\"data\":[" + template + "]}" : template;
        return [.. DefinitionRules.Check(DefinitionReader.Read(text))];
    }

    private static int Count(IReadOnlyList<Finding> findings, string ruleId) => findings.Count(finding => finding.RuleId == ruleId);
}
