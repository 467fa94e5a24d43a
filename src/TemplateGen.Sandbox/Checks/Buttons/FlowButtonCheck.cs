using System.Text.Json;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks.Buttons;

/// <summary>A button that opens a flow: a send must mention it, though its token may be left out.</summary>
internal static class FlowButtonCheck
{
    public static Refusal? Check(SentComponent? sent, string button)
    {
        if (ButtonParameter.CheckOne(sent, button, "Flow", "flow", "action") is { } refusal)
        {
            return refusal;
        }

        if (sent!.Parameters[0].Json.Find("action") is not { ValueKind: JsonValueKind.Object } action)
        {
            return PlatformErrors.ParameterMissing.Because($"{button}: action is required");
        }

        return action.Find("flow_action_data") is null or { ValueKind: JsonValueKind.Object }
            ? null
            : PlatformErrors.InvalidValue.Because($"{button}: flow_action_data must be an object");
    }
}
