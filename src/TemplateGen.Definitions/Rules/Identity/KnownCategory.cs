namespace TemplateGen.Definitions.Rules;

/// <summary>TG1301: a tag or category that the platform never had.</summary>
internal sealed class KnownCategory() : TemplateRule(new Rule("TG1301", "Unknown category", FindingSeverity.Error), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        Check(template.Category, "category", sink);
        Check(template.Tag, "tag", sink);
    }

    private void Check(JsonText? word, string property, FindingSink sink)
    {
        if (word is null || Categories.IsKnown(word)) return;
        var advice = Categories.Proposal(word) is { } proposal ? $"did you mean {proposal}?" : "use MARKETING, UTILITY or AUTHENTICATION.";
        sink.Report(Rule, word.Span, $"WhatsApp has no {property} {Show.Text(word.Value)}: {advice}");
    }
}
