namespace TemplateGen.Definitions.Fixes;

/// <summary>A way to fix the findings of a rule.</summary>
/// <param name="ruleIds">The rules.</param>
internal abstract class TemplateFix(params string[] ruleIds)
{
    /// <summary>The rules whose findings it fixes.</summary>
    public IReadOnlyList<string> RuleIds => ruleIds;

    /// <summary>What could be done, the likeliest first. What does not help is dropped by the caller.</summary>
    public abstract IEnumerable<DefinitionFix> Propose(FixTarget target);
}
