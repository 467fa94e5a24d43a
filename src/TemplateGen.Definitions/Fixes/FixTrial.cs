namespace TemplateGen.Definitions.Fixes;

/// <summary>
/// Tries fixes on a template by itself, so that none is offered that does not help: a proposal is right only if the rules
/// say so afterwards.
/// </summary>
internal sealed class FixTrial
{
    private const string AnswerStart = "{\"data\":[";

    private readonly string _text;
    private readonly bool _isAnswer;
    private readonly int _start;

    public FixTrial(string text, TemplateDefinition template)
    {
        _text = text.Substring(template.Span.Start, template.Span.Length);
        _isAnswer = template.Shape is DefinitionShape.GraphAnswer;
        _start = template.Span.Start;
        Findings = Check(_text);
    }

    /// <summary>What is wrong with the template, in places of the file.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// The fix, if its rule has fewer findings afterwards and the template no more in all. One that lays another rule's
    /// finding open is not safe.
    /// </summary>
    public DefinitionFix? Run(DefinitionFix fix)
    {
        var after = Check(DefinitionFixes.Apply(_text, fix.Edits.Select(edit => edit with { Span = Shift(edit.Span, -_start) })));
        if (Count(after, fix.RuleId) >= Count(Findings, fix.RuleId) || after.Count > Findings.Count) return null;
        var isClean = after.All(finding => Count(after, finding.RuleId) <= Count(Findings, finding.RuleId));
        return fix with { IsSafe = fix.IsSafe && isClean };
    }

    /// <summary>Checks the template as it stands in an answer, or else alone.</summary>
    private List<Finding> Check(string template)
    {
        var text = _isAnswer ? AnswerStart + template + "]}" : template;
        var start = _start - (_isAnswer ? AnswerStart.Length : 0);
        return [.. DefinitionRules.Check(DefinitionReader.Read(text)).Select(finding => finding with { Span = Shift(finding.Span, start) })];
    }

    private static SourceSpan Shift(SourceSpan span, int by) => span with { Start = span.Start + by };

    private static int Count(IReadOnlyList<Finding> findings, string ruleId) => findings.Count(finding => finding.RuleId == ruleId);
}
