using System.Text.Json;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks;

/// <summary>A place on the map.</summary>
internal static class LocationCheck
{
    public static Refusal? Check(SentParameter parameter, string place) => Check(parameter.Json.Find("location"), place);

    public static Refusal? Check(JsonElement? location, string place)
    {
        if (location.Find("latitude") is null || location.Find("longitude") is null)
        {
            return PlatformErrors.ParameterMissing.Because($"{place}: a location needs latitude and longitude");
        }

        return location!.Value.Number("latitude") is >= -90 and <= 90 && location.Value.Number("longitude") is >= -180 and <= 180
            ? null
            : PlatformErrors.InvalidValue.Because($"{place}: latitude goes from -90 to 90, longitude from -180 to 180");
    }
}
