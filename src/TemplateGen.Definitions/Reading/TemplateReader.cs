using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions;

/// <summary>Reads a template's object, in any of the shapes.</summary>
internal static class TemplateReader
{
    /// <summary>Adds the template, once for each of its languages.</summary>
    public static void Read(JsonNode node, bool isAnswer, List<TemplateDefinition> templates, FindingSink sink)
    {
        var properties = TemplateProperties.Of(node);
        var isOwnShape = properties.Components is null;
        var entries = ParameterEntryReader.Read(properties.Parameters, sink);
        var scope = new TemplateScope(isOwnShape, sink);

        var category = scope.Text(properties.Category, "\"category\"");
        var tag = scope.Text(properties.Tag, "\"tag\"");
        var template = new TemplateDefinition
        {
            Shape = isOwnShape ? DefinitionShape.Own
                : isAnswer || properties.HasId || properties.Status is not null ? DefinitionShape.GraphAnswer
                : DefinitionShape.GraphCreate,
            Span = node.Span,
            Name = scope.Text(properties.Name, "\"name\""),
            Language = scope.Text(properties.Language, "\"language\""),
            Category = category,
            Tag = tag,
            EffectiveCategory = (category ?? tag) is { } word ? Categories.Of(word) : DefinitionCategory.Unknown,
            Status = scope.Text(properties.Status, "\"status\""),
            ParameterFormat = scope.Text(properties.ParameterFormat, "\"parameter_format\""),
            ClassName = scope.Text(properties.As, "\"as\""),
            TimeToLive = properties.TimeToLive?.ToInteger(),
            Parameters = entries,
            UnknownProperties = properties.Unknown.ToEquatableArray(),
        };
        template = AddComponents(template, properties, scope);
        ParameterEntryReader.CheckButtons(template, sink);
        AddLanguages(template, properties.Languages, scope, templates);
    }

    private static TemplateDefinition AddComponents(TemplateDefinition template, TemplateProperties properties, TemplateScope scope)
    {
        var components = new ComponentSet(scope, new ParameterEntries(template.Parameters));
        if (properties.Header is { } header) components.TakeHeader(header);
        if (properties.Body is { } body) components.TakeBody(body);
        if (properties.Footer is { } footer) components.TakeFooter(footer);
        if (properties.Buttons is { } buttons) components.TakeButtons(buttons);
        if (properties.Components is { } array) components.TakeAll(array);
        return template with
        {
            Header = components.Header,
            Body = components.Body,
            Footer = components.Footer,
            Buttons = components.Buttons,
            Carousel = components.Carousel,
            LimitedTimeOffer = components.LimitedTimeOffer,
            CallPermissionRequest = components.CallPermissionRequest,
            UnknownComponents = components.Unknown.ToEquatableArray(),
        };
    }

    private static void AddLanguages(TemplateDefinition template, JsonNode? languages, TemplateScope scope, List<TemplateDefinition> templates)
    {
        var before = templates.Count;
        if (languages is { } array)
        {
            foreach (var element in scope.Elements(array, "\"languages\""))
            {
                if (scope.Text(element.OrNull(), "A language") is { } language) templates.Add(template with { Language = language });
            }
        }

        if (templates.Count == before) templates.Add(template);
        for (var i = before; scope.IsMalformed && i < templates.Count; i++) templates[i] = templates[i] with { IsMalformed = true };
    }
}
