using TemplateGen.Definitions;
using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks.Buttons;

/// <summary>A button that opens an address with an end that differs per message.</summary>
internal static class UrlButtonCheck
{
    private const int LongestAddress = 2000;

    public static Refusal? Check(UrlButton url, SentComponent? sent, string button)
    {
        if (ButtonParameter.CheckOne(sent, button, "Url", "url", "text") is { } refusal)
        {
            return refusal;
        }

        if (TextValueCheck.Check(sent!.Parameters[0], button) is { } invalid)
        {
            return invalid;
        }

        var suffix = sent.Parameters[0].Json.Text("text")!;
        if (suffix.Any(c => c <= ' ' || c == '\u007F'))
        {
            return PlatformErrors.InvalidValue.Because($"{button}: the end of the address must be URL-encoded");
        }

        return url.Url!.SubmittedLength + suffix.Length > LongestAddress
            ? PlatformErrors.TextTooLong.Because($"{button}: the address is over {LongestAddress} characters")
            : null;
    }
}
