using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks;

/// <summary>The values for a text's placeholders: their number, their names, and what may stand in them.</summary>
internal static class TextCheck
{
    public static Refusal? Check(IReadOnlyList<string> keys, SentComponent? sent, bool isNamed, string place)
    {
        var parameters = sent?.Parameters ?? [];
        return CheckNames(parameters, isNamed, place)
            ?? (parameters.Count == keys.Count ? null : WrongCount(place, parameters.Count, keys.Count))
            ?? CheckNamesExist(keys, parameters, isNamed, place)
            ?? parameters.Select((parameter, index) => TextValueCheck.Check(parameter, $"{place}: parameter {index}")).First();
    }

    public static Refusal WrongCount(string place, int sent, int expected)
        => PlatformErrors.ParameterCount.Because($"{place}: number of localizable_params ({sent}) does not match the expected number of params ({expected})");

    /// <summary>What each placeholder shows, for parameters that passed the check.</summary>
    public static IReadOnlyDictionary<string, string> Values(IReadOnlyList<string> keys, SentComponent? sent)
        => (sent?.Parameters ?? [])
            .Take(keys.Count)
            .Select((parameter, index) => (Key: parameter.Name ?? keys[index], Text: TextValueCheck.Shown(parameter) ?? ""))
            .ToDictionary(value => value.Key, value => value.Text);

    private static Refusal? CheckNames(IReadOnlyList<SentParameter> parameters, bool isNamed, string place)
    {
        if (isNamed)
        {
            return parameters.All(parameter => parameter.Name is { Length: > 0 })
                ? null
                : PlatformErrors.InvalidParameter.Because($"{place}: Parameter name is missing or empty");
        }

        // A name that the request gives with another JSON type than text counts as given.
        return parameters.All(parameter => parameter.Json.Find("parameter_name") is null)
            ? null
            : PlatformErrors.ParameterFormat.Because($"{place}: the template's placeholders are positional, and a parameter has a parameter_name");
    }

    private static Refusal? CheckNamesExist(IReadOnlyList<string> keys, IReadOnlyList<SentParameter> parameters, bool isNamed, string place)
        => isNamed && !parameters.Select(parameter => parameter.Name).ToHashSet().SetEquals(keys)
            ? PlatformErrors.ParameterFormat.Because($"{place}: the parameter names are not those of the template: {string.Join(", ", keys)}")
            : null;
}
