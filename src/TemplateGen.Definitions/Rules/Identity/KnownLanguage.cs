namespace TemplateGen.Definitions.Rules;

/// <summary>TG1303: a language code that the platform does not have. A warning, for its list grows.</summary>
internal sealed class KnownLanguage() : ConfigurableRule(new Rule("TG1303", "Unknown language", FindingSeverity.Warning))
{
    public override void Check(TemplateDefinition template, RuleSettings settings, FindingSink sink)
    {
        if (template.Language is not { } language || Languages.IsKnown(language.Value) || settings.HasExtraLanguage(language.Value)) return;
        var advice = Languages.Proposal(language.Value) is { } proposal ? $"write {Show.Text(proposal)}" : "write one of its codes, such as \"en_US\" or \"fr\"";
        sink.Report(Rule, language.Span, $"WhatsApp has no language {Show.Text(language.Value)}: {advice}.");
    }
}
