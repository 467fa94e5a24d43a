namespace TemplateGen.Definitions.Rules;

/// <summary>TG1103: two templates, or two parameters of one, would get the same C# name.</summary>
internal sealed class CSharpNameClash() : SignatureRule(new Rule("TG1103", "Same C# name", FindingSeverity.Error)), ITogetherRule
{
    /// <summary>Two parameters of one template.</summary>
    public override void Check(TemplateDefinition template, TemplateSignature signature, IReadOnlyList<NameClash> clashes, FindingSink sink)
    {
        foreach (var clash in clashes)
        {
            sink.Report(
                Rule,
                clash.Second,
                $"This parameter would be {Show.Text(clash.CSharpName)} in C#, as is another one of the template: give one of them another name.",
                new RelatedPlace(null, clash.First));
        }
    }

    /// <summary>Two templates.</summary>
    public void Check(TemplateSet templates, FileSinks sinks)
    {
        var owners = new Dictionary<string, FileDefinition>(StringComparer.Ordinal);
        foreach (var languages in templates.ByName)
        {
            var second = Named(languages);
            var className = CSharpNames.OfTemplate(second.Template);
            if (!owners.TryGetValue(className, out var first))
            {
                owners.Add(className, second);
                continue;
            }

            var message = $"{Show.Text(second.Template.Name!.Value)} and {Show.Text(first.Template.Name!.Value)} would both be {className} in C#: give one of them another name there, such as \"as\": \"{className}2\".";
            sinks.Report(second.FileKey, Rule, PlaceOf(second.Template), message, new RelatedPlace(first.FileKey, PlaceOf(first.Template)));
        }
    }

    /// <summary>The language whose <c>as</c> names the template, else the first.</summary>
    private static FileDefinition Named(IReadOnlyList<FileDefinition> languages)
    {
        var className = LanguageGroup.ClassName([.. languages.Select(language => language.Template)]);
        return languages.First(language => className is null || ReferenceEquals(language.Template.ClassName, className));
    }

    private static SourceSpan PlaceOf(TemplateDefinition template) => (template.ClassName ?? template.Name!).Span;
}
