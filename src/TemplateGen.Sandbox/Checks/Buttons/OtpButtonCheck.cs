using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks.Buttons;

/// <summary>A button with a one-time code. Once created it is an address to the platform, and is sent as one.</summary>
internal static class OtpButtonCheck
{
    public static Refusal? Check(SentComponent? sent, string button)
        => ButtonParameter.CheckOne(sent, button, "Url", "url", "text")
            ?? TextValueCheck.Check(sent!.Parameters[0], button)
            ?? OneTimeCodeCheck.Check(sent.Parameters[0], button);
}
