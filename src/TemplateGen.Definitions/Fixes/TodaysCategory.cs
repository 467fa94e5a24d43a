namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1301 and TG1302: one of today's categories in place of a misspelt or retired word, the likeliest first.</summary>
internal sealed class TodaysCategory() : TemplateFix("TG1301", "TG1302")
{
    private static readonly string[] Today = ["UTILITY", "MARKETING", "AUTHENTICATION"];

    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        if (target.Node?.ToText() is not { } word) return [];

        // Meta moved templates by what they say: where a retired word belongs today is never certain.
        var meant = Categories.IsKnown(word) ? Categories.Of(word).ToString().ToUpperInvariant() : null;
        var nearest = Nearest.To(word.Value.ToUpperInvariant(), Today);
        return Today
            .OrderBy(category => category != (meant ?? nearest))
            .Select(category => target.Fix(category, $"Use {category}", isSafe: meant is null && category == nearest, Edit.Content(word, category)));
    }
}
