using TemplateGen.Analyzers.Specs;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Emission;

/// <summary>What generated code tells analyzers of a parameter, when it is not what most are: a text that stands once in the body.</summary>
/// <param name="Kind">A value of the run time's <c>TemplateParameterKind</c>; null when nothing has to be said.</param>
/// <param name="BodyUses">How often it stands in the body, in each language; empty when the kind says it.</param>
internal readonly record struct ParameterFacts(string? Kind, int[] BodyUses)
{
    private static readonly ParameterFacts Usual = new(null, []);

    public static ParameterFacts Of(TemplateParameter parameter, IReadOnlyList<TemplateLanguage> languages)
    {
        switch (parameter.Kind)
        {
            case ParameterKind.UrlSuffix or ParameterKind.CouponCode or ParameterKind.OneTimeCode: return new(parameter.Kind.ToString(), []);
            case ParameterKind.QuickReplyPayload: return new("Payload", []);
            case ParameterKind.CatalogThumbnail: return new("ProductId", []);
            case ParameterKind.Text when parameter.Type == ParameterType.Phone: return OfText("PhoneNumber", usualUses: 1, parameter, languages);
            case ParameterKind.Text when parameter.Type == ParameterType.Text && StandsIn(ParameterPlace.Header, parameter): return OfText("HeaderText", usualUses: 0, parameter, languages);
            case ParameterKind.Text when parameter.Type == ParameterType.Text:
                var text = OfText("Text", usualUses: 1, parameter, languages);
                return text.BodyUses.Length == 0 ? Usual : text;
            default: return Usual;
        }
    }

    private static ParameterFacts OfText(string kind, int usualUses, TemplateParameter parameter, IReadOnlyList<TemplateLanguage> languages)
    {
        int[] uses = [.. languages.Select(language => BodyUsesIn(language, parameter))];
        return new(kind, uses.All(count => count == usualUses) ? [] : uses);
    }

    private static int BodyUsesIn(TemplateLanguage language, TemplateParameter parameter)
    {
        foreach (var use in parameter.Uses)
        {
            if (use.Place == ParameterPlace.Body) return language.OccurrencesOf(use);
        }

        return 0;
    }

    private static bool StandsIn(ParameterPlace place, TemplateParameter parameter) => parameter.Uses.Any(use => use.Place == place);
}
