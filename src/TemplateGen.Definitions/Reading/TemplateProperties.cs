using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions;

/// <summary>The properties of a template, found in one pass over its object. The first of two wins.</summary>
internal sealed class TemplateProperties
{
    private TemplateProperties()
    {
    }

    public JsonNode? Name { get; private set; }

    public JsonNode? Language { get; private set; }

    public JsonNode? Languages { get; private set; }

    public JsonNode? Category { get; private set; }

    public JsonNode? Tag { get; private set; }

    public JsonNode? Status { get; private set; }

    public JsonNode? ParameterFormat { get; private set; }

    public JsonNode? As { get; private set; }

    public JsonNode? TimeToLive { get; private set; }

    public JsonNode? Header { get; private set; }

    public JsonNode? Body { get; private set; }

    public JsonNode? Footer { get; private set; }

    public JsonNode? Buttons { get; private set; }

    public JsonNode? Components { get; private set; }

    public JsonNode? Parameters { get; private set; }

    /// <summary>Whether the platform's answer gave it an <c>id</c>.</summary>
    public bool HasId { get; private set; }

    /// <summary>The others.</summary>
    public List<UnknownProperty> Unknown { get; } = [];

    /// <summary>Whether an object has anything that only a template has.</summary>
    public static bool AnyIn(JsonNode node)
    {
        foreach (var property in node.Properties)
        {
            if (property.Name is "name" or "language" or "languages" or "category" or "tag" or "components" or "body") return true;
        }

        return false;
    }

    /// <summary>Finds the properties of a template's object.</summary>
    public static TemplateProperties Of(JsonNode node)
    {
        var properties = new TemplateProperties();
        foreach (var property in node.Properties)
        {
            properties.Take(property);
        }

        return properties;
    }

    private void Take(JsonProperty property)
    {
        var value = property.Value.OrNull();
        switch (property.Name)
        {
            case "name": Name ??= value; break;
            case "language": Language ??= value; break;
            case "languages": Languages ??= value; break;
            case "category": Category ??= value; break;
            case "tag": Tag ??= value; break;
            case "status": Status ??= value; break;
            case "parameter_format": ParameterFormat ??= value; break;
            case "as": As ??= value; break;
            case "message_send_ttl_seconds": TimeToLive ??= value; break;
            case "header": Header ??= value; break;
            case "body": Body ??= value; break;
            case "footer": Footer ??= value; break;
            case "buttons": Buttons ??= value; break;
            case "components": Components ??= value; break;
            case "parameters": Parameters ??= value; break;
            default: TakeUnknown(property); break;
        }
    }

    private void TakeUnknown(JsonProperty property)
    {
        var name = property.NameNode.ToText();
        HasId |= name.Value == "id";
        Unknown.Add(new UnknownProperty(name, property.Value.Span));
    }
}
