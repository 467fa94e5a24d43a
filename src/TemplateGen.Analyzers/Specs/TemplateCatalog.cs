using System.Collections.Immutable;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Specs;

/// <summary>
/// The templates of a project, each with all its languages. Where definitions exclude one another, the first one wins,
/// by file name and place in the file; the analyzer reports the others.
/// </summary>
internal static class TemplateCatalog
{
    public static EquatableArray<TemplateSpec> Of(ImmutableArray<FileSpec> files)
    {
        var classNames = new HashSet<string>(StringComparer.Ordinal);
        var templates = files
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .SelectMany(file => file.Definitions)
            .GroupBy(definition => definition.Name, StringComparer.Ordinal)
            .Select(languages => Combine(languages.Key, languages))
            .Where(template => classNames.Add(template.Signature.ClassName))
            .ToList();
        return templates.ConvertAll(template => template.Languages.Count < 2 ? template : template with { LanguageChoice = LanguageNaming.Of(template, classNames) }).ToEquatableArray();
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
        return new TemplateSpec(
            name,
            signature with { ClassName = ClassNameOf(languages) },
            LanguageChoice: null,
            languages
                .Where(language => signature.CanSend(language.Signature))
                .Select(language => new TemplateLanguage(language.Language, language.Signature))
                .ToList()
                .ToEquatableArray());
    }

    /// <summary>
    /// What <c>as</c> says in the first language, by code, that has it; else the name made of the template's. A record
    /// cannot have the name of a member, which another language or a card may bring along.
    /// </summary>
    private static string ClassNameOf(List<DefinitionSpec> languages)
    {
        var name = languages
            .Where(language => language.IsNamedByHand)
            .OrderBy(language => language.Language.Code, StringComparer.Ordinal)
            .Concat(languages)
            .First()
            .Signature.ClassName;
        while (IsMember(name, languages[0].Signature)) name += "Value";
        return name;
    }

    private static bool IsMember(string name, TemplateSignature signature) =>
        signature.Parameters.Any(parameter => parameter.PropertyName == name)
        || (signature.Carousel?.CardTypes ?? default).Any(card => card.TypeName == name);
}
