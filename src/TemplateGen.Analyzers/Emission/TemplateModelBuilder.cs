using System.Globalization;
using Scriban.Runtime;
using TemplateGen.Analyzers.Generation;
using TemplateGen.Analyzers.Specs;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Emission;

/// <summary>Builds what a code template sees of one template.</summary>
internal sealed class TemplateModelBuilder(TemplateSpec template, GenerationOptions options)
{
    private readonly string _fullTypeName = "global::" + options.Namespace + "." + template.Signature.ClassName;

    public ScriptObject Build()
    {
        var parameters = ParametersOf(template.Signature.Parameters, template.Languages);
        var model = new ScriptObject
        {
            ["name"] = template.Name,
            ["type"] = template.Signature.ClassName,
            ["languages"] = Languages(),
            ["language_type"] = template.LanguageChoice?.TypeName,
            ["parameters"] = parameters,
            ["steps"] = StepModel.Of(WritePlan.Of(template), parameters),
            ["cards"] = Cards(),
        };

        if (template.LanguageChoice is { } choice) model["language_property"] = choice.PropertyName;
        var properties = template.LanguageChoice is null ? parameters : new ScriptArray(new[] { LanguageParameter(template.LanguageChoice) }.Concat(parameters));
        model["properties"] = properties;
        model["arguments"] = string.Join(", ", properties.Cast<ScriptObject>().Select(property => property["name"]));
        return model;
    }

    private static ScriptObject LanguageParameter(LanguageChoice choice) => new()
    {
        ["name"] = "language",
        ["property"] = choice.PropertyName,
        ["type"] = choice.TypeName,
        ["default"] = "",
        ["sample"] = "",
        ["description"] = "The language: one of those in which the template exists.",
        ["kind"] = null,
        ["body_uses"] = null,
    };

    private ScriptArray Languages() =>
        new(template.Languages.AsSpan().ToArray().Select((language, i) => LanguageModel(language.Spec, template.LanguageChoice?.Names[i])));

    private static ScriptObject LanguageModel(LanguageSpec language, string? property)
    {
        var line = language.Line.ToString(CultureInfo.InvariantCulture);
        var category = language.Category.ToString();
        string[] facts = [language.Code, category.ToUpperInvariant(), language.Status, language.FileName + "(" + line + ")"];
        return new ScriptObject
        {
            ["code"] = language.Code,
            ["property"] = property,
            ["category"] = category,
            ["status"] = language.Status,
            ["file"] = language.FileName,
            ["line"] = language.Line,
            ["message"] = string.Join("<br/>", language.Message.Select(DocText.Escape)),
            ["description"] = DocText.Escape(string.Join(", ", facts.Where(fact => fact.Length > 0))),
            ["shortest_header"] = NullIf(0, language.ShortestHeader),
            ["shortest_body"] = NullIf(0, language.ShortestBody),
            ["longest_body"] = NullIf(Limits.Body, language.BodyLimit),
        };
    }

    /// <summary>A number that is said only when it isn't the usual one.</summary>
    private static int? NullIf(int usual, int number) => number == usual ? null : number;

    /// <param name="parameters">Of a template or a card.</param>
    /// <param name="languages">The template's; none for a card.</param>
    private ScriptArray ParametersOf(EquatableArray<TemplateParameter> parameters, IReadOnlyList<TemplateLanguage> languages) =>
        new(parameters.Select(parameter => ParameterModel(parameter, languages)));

    private ScriptObject ParameterModel(TemplateParameter parameter, IReadOnlyList<TemplateLanguage> languages)
    {
        var facts = ParameterFacts.Of(parameter, languages);
        var type = ParameterCalls.TypeOf(parameter, _fullTypeName);
        return new ScriptObject
        {
            ["name"] = parameter.CSharpName,
            ["property"] = parameter.PropertyName,
            ["type"] = parameter.IsOptional ? type + "?" : type,
            ["default"] = parameter.IsOptional ? " = null" : "",
            ["sample"] = parameter.Sample ?? "",
            ["description"] = DocText.Escape(ParameterDescription.Of(parameter)),
            ["kind"] = facts.Kind,
            ["body_uses"] = facts.BodyUses.Length == 0 ? null : StepModel.ByLanguage(facts.BodyUses),
        };
    }

    private ScriptArray Cards()
    {
        var cards = new ScriptArray();
        foreach (var card in template.Signature.Carousel?.CardTypes ?? default)
        {
            var parameters = ParametersOf(card.Parameters, []);
            cards.Add(new ScriptObject
            {
                ["type"] = card.TypeName,
                ["properties"] = parameters,
                ["steps"] = StepModel.Of(WritePlan.Of(card), parameters),
            });
        }

        return cards;
    }
}
