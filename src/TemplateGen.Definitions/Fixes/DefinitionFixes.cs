using System.Text;
using TemplateGen.Definitions.Fixes;

namespace TemplateGen.Definitions;

/// <summary>Fixes for what the rules find in definition files. Pure functions of the text.</summary>
public static class DefinitionFixes
{
    /// <summary>Rounds of fixing all; each needs the one before only where fixes touch each other or lay another finding open.</summary>
    private const int MaxRounds = 20;

    /// <summary>Longer than any template that the platform takes. Each fix is tried on the whole template, which must not take long.</summary>
    private const int MaxTemplateLength = 256 * 1024;

    private static readonly TemplateFix[] All =
    [
        new GivenOnce(),
        new LowerCaseName(),
        new TodaysCategory(),
        new LanguageCode(),
        new Renumber(),
        new ClosedPlaceholder(),
        new MissingSamples(),
        new SurplusSample(),
        new NamedParameterFormat(),
        new DoubleBraces(),
        new PlainHeaderAndFooter(),
        new GroupedButtons(),
        new PlainButton(),
        new SupportedProperties(),
    ];

    private static readonly ILookup<string, TemplateFix> ByRule =
        All.SelectMany(fix => fix.RuleIds, (fix, ruleId) => (fix, ruleId)).ToLookup(pair => pair.ruleId, pair => pair.fix, StringComparer.Ordinal);

    /// <summary>The rules for whose findings there may be a fix, by id.</summary>
    public static EquatableArray<string> RuleIds { get; } = ByRule.Select(rule => rule.Key).OrderBy(id => id, StringComparer.Ordinal).ToList().ToEquatableArray();

    /// <summary>
    /// The fixes for a finding, the likeliest first. Each was tried: it makes the finding disappear, and the template has
    /// no more findings than before. None when nothing helps, when the text
    /// has changed since the finding was made, or when the template is longer than 262,144 UTF-16 code units.
    /// </summary>
    /// <param name="text">The file's text.</param>
    /// <param name="ruleId">The finding's rule.</param>
    /// <param name="span">The finding's place.</param>
    /// <param name="cancellationToken">Stops the reading of a long text.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IReadOnlyList<DefinitionFix> For(string text, string ruleId, SourceSpan span, CancellationToken cancellationToken = default)
    {
        if (!ByRule.Contains(ruleId) || FixableFile.Read(text, cancellationToken) is not { } file) return [];
        if (file.Templates.FirstOrDefault(template => FixTarget.Contains(template.Span, span)) is not { Span.Length: <= MaxTemplateLength } owner) return [];
        var trial = new FixTrial(text, owner);
        var isStanding = trial.Findings.Any(finding => finding.RuleId == ruleId && finding.Span == span);
        return isStanding ? [.. For(file, owner, trial, ruleId, span, isWanted: _ => true)] : [];
    }

    /// <summary>
    /// Fixes all findings for which a fix is wanted, until none is left. The first wanted fix of a finding is taken.
    /// </summary>
    /// <param name="text">The file's text.</param>
    /// <param name="isWanted">Which fixes to apply.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static FixedText FixAll(string text, Func<DefinitionFix, bool> isWanted, CancellationToken cancellationToken = default)
    {
        var applied = new List<DefinitionFix>();
        for (var round = 0; round < MaxRounds && FixableFile.Read(text, cancellationToken) is { } file; round++)
        {
            var edits = new EditSet();
            foreach (var template in file.Templates)
            {
                if (template.Span.Length > MaxTemplateLength) continue;
                var trial = new FixTrial(text, template);
                foreach (var finding in trial.Findings)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var fix = For(file, template, trial, finding.RuleId, finding.Span, isWanted).FirstOrDefault();
                    if (fix is not null && edits.TryAdd(fix.Edits)) applied.Add(fix);
                }
            }

            if (edits.IsEmpty) break;
            text = edits.Apply(text);
        }

        return new FixedText(text, applied.ToEquatableArray());
    }

    /// <summary>A text after changes, which must not overlap.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            result.Append(text, position, edit.Span.Start - position).Append(edit.NewText);
            position = edit.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private static IEnumerable<DefinitionFix> For(FixableFile file, TemplateDefinition template, FixTrial trial, string ruleId, SourceSpan span, Func<DefinitionFix, bool> isWanted)
    {
        var target = new FixTarget(file, template, ruleId, span);
        foreach (var proposal in ByRule[ruleId].SelectMany(fix => fix.Propose(target)))
        {
            // The trial may find that it is not safe.
            if (isWanted(proposal) && trial.Run(proposal) is { } fix && isWanted(fix)) yield return fix;
        }
    }
}
