using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks.Buttons;

/// <summary>A quick reply, which may carry a payload; without one its label comes back.</summary>
internal static class QuickReplyButtonCheck
{
    public static Refusal? Check(SentComponent? sent, string button)
        => ButtonParameter.CheckOptional(sent, button, "QuickReply", "quick_reply", "payload")
            ?? (sent is { Parameters: [var parameter] } && string.IsNullOrEmpty(parameter.Json.Text("payload"))
                ? PlatformErrors.ParameterMissing.Because($"{button}: the payload is missing or empty")
                : null);
}
