using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks.Buttons;

/// <summary>A button that copies a coupon code.</summary>
internal static class CopyCodeButtonCheck
{
    private const int Longest = 20;

    public static Refusal? Check(SentComponent? sent, string button)
    {
        if (ButtonParameter.CheckOne(sent, button, "CopyCode", "copy_code", "coupon_code") is { } refusal)
        {
            return refusal;
        }

        var code = sent!.Parameters[0].Json.Text("coupon_code");
        if (string.IsNullOrEmpty(code))
        {
            return PlatformErrors.ParameterMissing.Because($"{button}: the coupon code is missing or empty");
        }

        return code.Length <= Longest && code.All(char.IsAsciiLetterOrDigit)
            ? null
            : PlatformErrors.InvalidValue.Because($"{button}: a coupon code is 1 to {Longest} letters and digits");
    }
}
