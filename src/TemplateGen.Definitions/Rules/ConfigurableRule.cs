namespace TemplateGen.Definitions.Rules;

/// <summary>A rule that a project's settings change.</summary>
/// <param name="rule">Its entry in the catalogue.</param>
internal abstract class ConfigurableRule(Rule rule) : TemplateRule(rule, breaksGeneration: false)
{
    /// <inheritdoc/>
    public sealed override void Check(TemplateDefinition template, FindingSink sink) => Check(template, RuleSettings.Default, sink);

    /// <summary>Reports what it finds in a template.</summary>
    public abstract void Check(TemplateDefinition template, RuleSettings settings, FindingSink sink);
}
