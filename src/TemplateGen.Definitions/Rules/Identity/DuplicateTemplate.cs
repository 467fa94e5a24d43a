namespace TemplateGen.Definitions.Rules;

/// <summary>TG1102: the same name and language twice.</summary>
internal sealed class DuplicateTemplate : ITogetherRule
{
    public static Rule Rule { get; } = new("TG1102", "Same name and language twice", FindingSeverity.Error);

    public void Check(TemplateSet templates, FileSinks sinks)
    {
        foreach (var languages in templates.ByName)
        {
            var seen = new Dictionary<string, FileDefinition>(StringComparer.Ordinal);
            foreach (var second in languages)
            {
                if (seen.TryGetValue(second.Template.Language!.Value, out var first)) Report(first, second, sinks);
                else seen.Add(second.Template.Language!.Value, second);
            }
        }
    }

    private static void Report(FileDefinition first, FileDefinition second, FileSinks sinks)
    {
        // A bulk definition that lists a language twice has one name for both.
        var isOneObject = first.FileKey == second.FileKey && first.Template.Span == second.Template.Span;
        var name = second.Template.Name!;
        var language = second.Template.Language!;
        var message = $"There is already a template {Show.Text(name.Value)} in {Show.Text(language.Value)}: remove one, or change its name or language.";
        var related = new RelatedPlace(first.FileKey, isOneObject ? first.Template.Language!.Span : first.Template.Name!.Span);
        sinks.Report(second.FileKey, Rule, isOneObject ? language.Span : name.Span, message, related);
    }
}
