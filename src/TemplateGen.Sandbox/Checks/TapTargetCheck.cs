using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks;

/// <summary>Where a tap on the picture leads. Any template with a picture may carry it; its definition does not say so.</summary>
internal static class TapTargetCheck
{
    private const string Place = "tap_target_configuration";

    public static Refusal? Check(SentComponent? sent)
    {
        if (sent is null)
        {
            return null;
        }

        if (sent.Parameters is not [{ Type: Place } parameter] || parameter.Json.Items(Place) is not [var target])
        {
            return PlatformErrors.ParameterFormat.Because($"{Place}: one parameter of this type, with one target, is expected");
        }

        return MediaCheck.IsWebAddress(target.Text("url")) && !string.IsNullOrEmpty(target.Text("title"))
            ? null
            : PlatformErrors.InvalidValue.Because($"{Place}: a target needs an absolute url and a title");
    }
}
