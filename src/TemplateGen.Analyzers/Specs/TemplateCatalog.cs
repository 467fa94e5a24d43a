using System.Collections.Immutable;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Specs;

/// <summary>
/// The templates of a project, each with all its languages. Where definitions exclude one another, the first one wins,
/// by file name and place in the file; the analyzer reports the others.
/// </summary>
internal static class TemplateCatalog
{
    /// <summary>The static class of the send methods: no record may have its name.</summary>
    public const string SendsClassName = "TemplateSends";

    public static EquatableArray<TemplateSpec> Of(ImmutableArray<FileSpec> files)
    {
        var definitions = files
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .SelectMany(file => file.Definitions);

        var typeNames = new HashSet<string>(StringComparer.Ordinal) { SendsClassName };
        var templates = new List<TemplateSpec>();
        foreach (var languages in definitions.GroupBy(definition => definition.Name, StringComparer.Ordinal))
        {
            var template = Combine(languages.Key, languages);
            if (typeNames.Contains(template.Signature.ClassName)) continue;
            if (template.LanguageTypeName is { } languageType && !typeNames.Add(languageType)) continue;
            typeNames.Add(template.Signature.ClassName);
            templates.Add(template);
        }

        return templates.ToEquatableArray();
    }

    private static TemplateSpec Combine(string name, IEnumerable<DefinitionSpec> definitions)
    {
        var languages = definitions
            .GroupBy(definition => definition.Language.Code, StringComparer.Ordinal)
            .Select(sameLanguage => sameLanguage.First())
            .OrderBy(definition => definition.NamingRank)
            .ThenBy(definition => definition.Language.Code, StringComparer.Ordinal)
            .ToList();
        var signature = languages[0].Signature;
        return new TemplateSpec(name, signature, languages
            .Where(language => signature.CanSend(language.Signature))
            .Select(language => new TemplateLanguage(language.Language, language.Signature))
            .ToList()
            .ToEquatableArray());
    }
}
