namespace TemplateGen.Definitions.Rules;

/// <summary>TG1302: a tag of 2019 or a category of 2022, which the platform no longer takes.</summary>
internal sealed class RetiredCategory() : TemplateRule(new Rule("TG1302", "Retired category", FindingSeverity.Warning), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        Check(template.Category, "category", null, sink);
        Check(template.Tag, "tag", template.Category, sink);
    }

    /// <summary>Meta moved each template by what it says, so that the proposal is the likely category and no more.</summary>
    private void Check(JsonText? word, string property, JsonText? category, FindingSink sink)
    {
        if (word is null || !Categories.IsRetired(word)) return;
        var advice = category is not null && Categories.Current(category) is not DefinitionCategory.Unknown
            ? $"\"category\" alone is enough, remove \"{property}\""
            : "write " + Proposal(word);
        sink.Report(Rule, word.Span, $"WhatsApp has retired the {property} {Show.Text(word.Value)}: {advice}.");
    }

    private static string Proposal(JsonText word) =>
        Categories.Of(word) is DefinitionCategory.Utility ? "UTILITY, or MARKETING if it advertises anything" : Categories.Proposal(word)!;
}
