using System.Collections.Frozen;

namespace TemplateGen.Sandbox.Errors;

/// <summary>The errors that a send can meet, with the platform's codes and words (Cloud API, error codes).</summary>
internal static class PlatformErrors
{
    public static readonly PlatformError InvalidParameter = new(100, 400, "Invalid parameter");
    public static readonly PlatformError BadToken = new(190, 401, "Invalid OAuth access token - Cannot parse access token");
    public static readonly PlatformError UnknownPath = new(2500, 400, "Unknown path components");
    public static readonly PlatformError ThroughputReached = new(130429, 400, "Rate limit hit");
    public static readonly PlatformError ParameterMissing = new(131008, 400, "Required parameter is missing");
    public static readonly PlatformError InvalidValue = new(131009, 400, "Parameter value is not valid");
    public static readonly PlatformError RecipientIsSender = new(131021, 400, "Recipient cannot be sender");
    public static readonly PlatformError Undeliverable = new(131026, 400, "Message undeliverable");
    public static readonly PlatformError WindowClosed = new(131047, 400, "Re-engagement message");
    public static readonly PlatformError StoppedPromotions = new(131050, 400, "User has stopped receiving marketing messages from you");
    public static readonly PlatformError UnsupportedType = new(131051, 400, "Unsupported message type");
    public static readonly PlatformError PairRateReached = new(131056, 400, "(Business Account, Consumer Account) pair rate limit hit");
    public static readonly PlatformError UserIdNotSupported = new(131062, 400, "Business-scoped user id is not supported for this message");
    public static readonly PlatformError ParameterCount = new(132000, 400, "Number of parameters does not match the expected number of params");
    public static readonly PlatformError UnknownTemplate = new(132001, 404, "Template name does not exist in the translation");
    public static readonly PlatformError TextTooLong = new(132005, 400, "Template hydrated text too long");
    public static readonly PlatformError ParameterFormat = new(132012, 400, "Parameter format does not match format in the created template");
    public static readonly PlatformError TemplatePaused = new(132015, 400, "Template is paused");
    public static readonly PlatformError TemplateDisabled = new(132016, 400, "Template is disabled");
    public static readonly PlatformError ParameterText = new(132018, 400, "Param text cannot have new-line/tab characters or more than 4 consecutive spaces");

    private static readonly FrozenDictionary<int, PlatformError> ByCode = new[]
    {
        InvalidParameter, BadToken, UnknownPath, ThroughputReached, ParameterMissing, InvalidValue, RecipientIsSender,
        Undeliverable, WindowClosed, StoppedPromotions, UnsupportedType, PairRateReached, UserIdNotSupported,
        ParameterCount, UnknownTemplate, TextTooLong, ParameterFormat, TemplatePaused, TemplateDisabled, ParameterText,
        new(2, 500, "Service temporarily unavailable"),
        new(4, 400, "Application request limit reached"),
        new(10, 403, "Permission denied"),
        new(368, 403, "Temporarily blocked for policies violations"),
        new(80007, 400, "Rate limit issues"),
        new(131000, 500, "Something went wrong"),
        new(131005, 403, "Access denied"),
        new(131016, 500, "Service unavailable"),
        new(131031, 403, "Business account has been locked"),
        new(131042, 400, "Business eligibility payment issue"),
        new(131048, 400, "Spam rate limit hit"),
        new(131049, 400, "This message was not delivered to maintain healthy ecosystem engagement."),
        new(131057, 500, "Account in maintenance mode"),
        new(133004, 500, "Server temporarily unavailable"),
    }.ToFrozenDictionary(error => error.Code);

    /// <summary>The error with a code; one with a general title when the code is not in the list.</summary>
    public static PlatformError Of(int code) => ByCode.GetValueOrDefault(code) ?? new(code, 400, "Generic user error");
}
