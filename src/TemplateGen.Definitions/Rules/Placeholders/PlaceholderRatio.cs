namespace TemplateGen.Definitions.Rules;

/// <summary>
/// TG1408: a body with too many placeholders for its words. The platform publishes no number; all approved bodies that
/// we know of since 2022 have at least one word more than twice their placeholders.
/// </summary>
internal sealed class PlaceholderRatio() : TemplateRule(new Rule("TG1408", "Too many placeholders for so few words", FindingSeverity.Warning), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        if (template.EffectiveCategory is DefinitionCategory.Authentication) return;
        if (template.Body?.Text is not { Placeholders.Count: > 0 } text || WordCount.In(text) is not { } words) return;
        if (words > Limits.WordsPerPlaceholder * text.Placeholders.Count || !PlaceholderStructure.IsSound(text)) return;

        // One that stands in several places counts once.
        var allowed = (words - 1) / Limits.WordsPerPlaceholder;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Placeholder? firstTooMany = null;
        foreach (var placeholder in text.Placeholders)
        {
            if (seen.Add(placeholder.Key) && seen.Count > allowed) firstTooMany ??= placeholder;
        }

        if (firstTooMany is not null) sink.Report(Rule, firstTooMany.Span, Message(seen.Count, words));
    }

    private static string Message(int placeholders, int words)
    {
        var needed = (Limits.WordsPerPlaceholder * placeholders) + 1;
        var missing = needed - words;
        return $"The body has {Show.Number(words)} {(words == 1 ? "word" : "words")} besides its {(placeholders == 1 ? "placeholder" : Show.Number(placeholders) + " placeholders")}, and WhatsApp is known to want at least {Show.Number(needed)}: write {Show.Number(missing)} {(missing == 1 ? "word" : "words")} more, or use fewer placeholders.";
    }
}
