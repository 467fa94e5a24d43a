namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1301 and TG1302: one of today's categories in place of a misspelt or retired word, the likeliest first.</summary>
internal sealed class TodaysCategory() : TemplateFix("TG1301", "TG1302")
{
    private static readonly string[] Today = ["UTILITY", "MARKETING", "AUTHENTICATION"];

    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        if (target.Node?.ToText() is not { } word) return [];
        if (IsBesideCategory(target, word)) return [target.Fix("tag", "Remove \"tag\"", isSafe: false, Removal.OfProperty(target.Node.Value.NameNode))];

        // Meta moved templates by what they say: where a retired word belongs today is never certain.
        var likely = Categories.Proposal(word);
        var isMisspelt = NearestWord.Of(word.Value, Today) == likely;
        return Today
            .OrderBy(category => category != likely)
            .Select(category => target.Fix(category, $"Use {category}", isSafe: isMisspelt && category == likely, Edit.Content(word, category)));
    }

    /// <summary>Whether it is a tag that nobody needs.</summary>
    private static bool IsBesideCategory(FixTarget target, JsonText word) =>
        target.Template is { Tag: { } tag, Category: { } category } && tag.Span == word.Span && Categories.Current(category) is not DefinitionCategory.Unknown;
}
