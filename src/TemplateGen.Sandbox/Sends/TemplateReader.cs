using System.Text.Json;
using TemplateGen.Sandbox.Json;

namespace TemplateGen.Sandbox.Sends;

/// <summary>Reads the template object of a send request whose shape has been checked.</summary>
/// <param name="nameProperty">What the provider calls the template's name.</param>
/// <param name="readMedia">How the provider writes a file: from the parameter and its type.</param>
internal sealed class TemplateReader(string nameProperty, Func<JsonElement, string, SentMedia?> readMedia)
{
    /// <summary>Reads the template; null when it has no name or no language.</summary>
    public TemplateSend? Read(JsonElement template)
        => template.Text(nameProperty) is { Length: > 0 } name && template.Find("language").Text("code") is { Length: > 0 } language
            ? new TemplateSend(name, language, ReadComponents(template))
            : null;

    private IReadOnlyList<SentComponent> ReadComponents(JsonElement parent) => [.. parent.Items("components").Select(ReadComponent)];

    private SentComponent ReadComponent(JsonElement component) => new(
        Lower(component.Text("type")) ?? "",
        Lower(component.Text("sub_type")),
        component.Integer("index"),
        [.. component.Items("parameters").Select(ReadParameter)],
        [.. component.Items("cards").Select(card => new SentCard(card.Integer("card_index"), ReadComponents(card)))]);

    private SentParameter ReadParameter(JsonElement parameter)
    {
        var type = Lower(parameter.Text("type")) ?? "";
        return new SentParameter(type, parameter.Text("parameter_name"), parameter, readMedia(parameter, type));
    }

    private static string? Lower(string? text) => text?.ToLowerInvariant();
}
