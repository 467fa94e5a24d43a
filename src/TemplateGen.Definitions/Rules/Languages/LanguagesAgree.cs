namespace TemplateGen.Definitions.Rules;

/// <summary>TG1410: languages of one template that one method cannot send.</summary>
internal sealed class LanguagesAgree : ITogetherRule
{
    public static Rule Rule { get; } = new("TG1410", "Languages of one template disagree", FindingSeverity.Error);

    public void Check(TemplateSet templates, FileSinks sinks)
    {
        foreach (var languages in templates.ByName)
        {
            if (languages.Count < 2) continue;

            // What cannot be generated is reported as that.
            var comparable = languages.Where(language => DefinitionRules.CanGenerate(language.Template)).ToList();
            if (comparable.Count < 2) continue;
            var reference = LanguageGroup.Reference([.. comparable.Select(language => language.Template)]);
            var referenceFile = comparable.First(language => ReferenceEquals(language.Template, reference));
            foreach (var language in comparable)
            {
                if (language.Template.Language!.Value != reference.Language!.Value) Check(referenceFile, language, sinks);
            }
        }
    }

    private static void Check(FileDefinition reference, FileDefinition other, FileSinks sinks)
    {
        var isReviewed = reference.Template.IsApproved && other.Template.IsApproved;
        if (isReviewed && TemplateSignature.Of(reference.Template).CanSend(TemplateSignature.Of(other.Template))) return;
        foreach (var difference in LanguageDifference.Between(reference.Template, other.Template))
        {
            var message = $"{Show.Text(other.Template.Name!.Value)} in {Show.Text(other.Template.Language!.Value)} {difference.Text}, unlike in {Show.Text(reference.Template.Language!.Value)}: one method sends all languages, so make them agree.";
            sinks.Report(other.FileKey, Rule, difference.Span, message, new RelatedPlace(reference.FileKey, reference.Template.Name!.Span));
        }
    }
}
