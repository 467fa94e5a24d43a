using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks;

/// <summary>A one-time code.</summary>
internal static class OneTimeCodeCheck
{
    private const int Longest = 15;

    public static Refusal? Check(SentParameter parameter, string place)
        => TextValueCheck.Shown(parameter)?.Length > Longest
            ? PlatformErrors.InvalidValue.Because($"{place}: a one-time code has at most {Longest} characters")
            : null;
}
