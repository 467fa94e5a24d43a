using System.Text.Json;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;

namespace TemplateGen.Sandbox.Sends;

/// <summary>
/// The shape of a template object, before any template is looked up: lists are lists of objects, and each component and
/// parameter says what it is.
/// </summary>
internal static class TemplateShape
{
    private static readonly string[] ComponentTypes = ["header", "body", "button", "carousel", "limited_time_offer", "tap_target_configuration"];

    public static Refusal? Check(JsonElement template) => CheckComponents(template, "template");

    private static Refusal? CheckComponents(JsonElement parent, string path)
        => CheckList(parent, "components", path, CheckComponent);

    private static Refusal? CheckComponent(JsonElement component, string path)
    {
        if (component.Text("type") is not { } type || !ComponentTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            return PlatformErrors.InvalidParameter.Because($"{path}.type must be one of {string.Join(", ", ComponentTypes)}");
        }

        return CheckList(component, "parameters", path, CheckParameter) ?? CheckList(component, "cards", path, CheckComponents);
    }

    private static Refusal? CheckParameter(JsonElement parameter, string path)
        => parameter.Text("type") is { Length: > 0 }
            ? null
            : PlatformErrors.InvalidParameter.Because($"{path}.type is required");

    private static Refusal? CheckList(JsonElement parent, string property, string path, Func<JsonElement, string, Refusal?> checkItem)
    {
        if (parent.Find(property) is not { } list)
        {
            return null;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            return PlatformErrors.InvalidParameter.Because($"{path}.{property} must be an array");
        }

        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            var itemPath = $"{path}.{property}[{index++}]";
            var refusal = item.ValueKind == JsonValueKind.Object
                ? checkItem(item, itemPath)
                : PlatformErrors.InvalidParameter.Because($"{itemPath} must be an object");
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return null;
    }
}
