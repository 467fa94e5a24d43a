using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1407: says that placeholders have names.</summary>
internal sealed class NamedParameterFormat() : TemplateFix("TG1407")
{
    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        const string title = "Set \"parameter_format\" to NAMED";
        if (target.Template.ParameterFormat is { } format)
        {
            yield return target.Fix("format", title, isSafe: true, Edit.Content(format, "NAMED"));
        }
        else if (Neighbour(target.Object) is { } neighbour)
        {
            yield return target.Fix("format", title, isSafe: true, Insertion.After(neighbour, "parameter_format", "\"NAMED\""));
        }
    }

    /// <summary>The last of the properties that say what the template is.</summary>
    private static JsonProperty? Neighbour(JsonNode template)
    {
        JsonProperty? neighbour = null;
        foreach (var property in template.Properties)
        {
            if (neighbour is null || property.Name is "name" or "language" or "category") neighbour = property;
        }

        return neighbour;
    }
}
