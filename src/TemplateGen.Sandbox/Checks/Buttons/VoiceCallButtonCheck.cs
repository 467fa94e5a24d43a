using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks.Buttons;

/// <summary>A button that calls the business; a send may say for how long, and what comes back with the call.</summary>
internal static class VoiceCallButtonCheck
{
    private const int ThirtyDaysInMinutes = 30 * 24 * 60;

    public static Refusal? Check(SentComponent? sent, string button)
        => sent is null
            ? null
            : ButtonParameter.CheckSubType(sent, button, "VoiceCall", "voice_call")
                ?? sent.Parameters.Select(parameter => CheckParameter(parameter, button)).First();

    private static Refusal? CheckParameter(SentParameter parameter, string button) => parameter.Type switch
    {
        "ttl_minutes" => parameter.Json.Integer("ttl_minutes") is >= 1 and <= ThirtyDaysInMinutes
            ? null
            : PlatformErrors.InvalidValue.Because($"{button}: ttl_minutes goes from 1 to {ThirtyDaysInMinutes}"),
        "payload" => string.IsNullOrEmpty(parameter.Json.Text("payload"))
            ? PlatformErrors.ParameterMissing.Because($"{button}: the payload is missing or empty")
            : null,
        _ => PlatformErrors.ParameterFormat.Because($"{button}: Format mismatch, expected TTL_MINUTES or PAYLOAD, received {ParameterTypes.Name(parameter.Type)}"),
    };
}
