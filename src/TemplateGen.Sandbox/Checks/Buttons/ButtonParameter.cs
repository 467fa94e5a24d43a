using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks.Buttons;

/// <summary>What the button kinds have in common: most take exactly one parameter of one type, or none.</summary>
internal static class ButtonParameter
{
    /// <summary>A button that takes no value.</summary>
    public static Refusal? CheckNone(SentComponent? sent, string button, string kind)
        => sent is null or { Parameters.Count: 0 }
            ? null
            : PlatformErrors.InvalidParameter.Because($"{button} is of type {kind} and does not support parameters");

    /// <summary>A button that needs one value.</summary>
    public static Refusal? CheckOne(SentComponent? sent, string button, string kind, string subType, string parameterType)
        => sent is null or { Parameters.Count: 0 }
            ? PlatformErrors.ParameterMissing.Because($"{button} of type {kind} requires a parameter")
            : CheckOptional(sent, button, kind, subType, parameterType);

    /// <summary>A button that takes one value, or does without.</summary>
    public static Refusal? CheckOptional(SentComponent? sent, string button, string kind, string subType, string parameterType)
    {
        if (sent is null)
        {
            return null;
        }

        if (CheckSubType(sent, button, kind, subType) is { } mismatch)
        {
            return mismatch;
        }

        if (sent.Parameters.Count > 1)
        {
            return TextCheck.WrongCount(button, sent.Parameters.Count, 1);
        }

        return sent.Parameters.Count == 0 || sent.Parameters[0].Type == parameterType
            ? null
            : PlatformErrors.ParameterFormat.Because(
                $"{button}: Format mismatch, expected {parameterType.ToUpperInvariant()}, received {ParameterTypes.Name(sent.Parameters[0].Type)}");
    }

    public static Refusal? CheckSubType(SentComponent sent, string button, string kind, string subType)
        => sent.SubType == subType
            ? null
            : PlatformErrors.ParameterFormat.Because($"{button} is of type {kind}: sub_type must be {subType}");
}
