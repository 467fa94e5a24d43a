using System.Collections.Frozen;
using System.Globalization;

namespace TemplateGen;

/// <summary>What each of the platform's error codes means and what to do about it. Ours, since the platform's own words may repeat what was sent.</summary>
internal static class PlatformMessage
{
    private static readonly FrozenDictionary<int, string> Messages = new Dictionary<int, string>
    {
        [ErrorCode.AppRateLimit] = "The app's rate limit is reached: send more slowly.",
        [10] = "The access token lacks a permission.",
        [33] = "The business phone number does not exist any more.",
        [ErrorCode.InvalidParameter] = "The request has a parameter that is missing or not allowed here.",
        [ErrorCode.AccessToken] = "The provider does not accept the credentials: is the token complete, and still valid?",
        [368] = "The account is restricted for breaking the platform's policy.",
        [ErrorCode.AccountRateLimit] = "The WhatsApp Business account's rate limit is reached: send more slowly.",
        [ErrorCode.Throughput] = "The business number's throughput is reached: send more slowly.",
        [130472] = "The customer is part of a platform experiment and gets no marketing messages.",
        [130497] = "The account may not send to the customer's country.",
        [131005] = "Access is denied: the token lacks a permission for this number.",
        [ErrorCode.ValueMissing] = "A required parameter is missing or empty.",
        [ErrorCode.ValueInvalid] = "A parameter has a value that is not allowed.",
        [131021] = "The business number cannot send to itself.",
        [ErrorCode.Undeliverable] = "The message cannot be delivered: the customer is not on WhatsApp, or uses a version that is too old.",
        [131031] = "The account is locked.",
        [131037] = "The business number's display name is not approved yet.",
        [ErrorCode.PaymentProblem] = "The account has a payment problem.",
        [131045] = "The business number is not registered.",
        [ErrorCode.WindowClosed] = "The customer care window is closed: more than 24 hours since the customer's last message. Send a template instead.",
        [ErrorCode.SpamLimit] = "Too many of this number's messages were blocked or reported as spam: send later, and less.",
        [ErrorCode.MarketingCap] = "The platform did not deliver, because the customer gets enough marketing: wait at least a day.",
        [ErrorCode.MarketingStopped] = "The customer stopped marketing messages from this business: never send them again, until the customer resumes.",
        [ErrorCode.UnsupportedMessage] = "The platform does not know this type of message.",
        [131052] = "The media could not be fetched.",
        [131053] = "The media could not be taken: its type or size is not allowed.",
        [ErrorCode.PairRate] = "Too many messages to one customer: about one in six seconds.",
        [ErrorCode.Maintenance] = "The account is in maintenance: try again later.",
        [ErrorCode.UserIdNotSupported] = "This message cannot go to a business-scoped user id: use a phone number.",
        [132000] = "The number of parameters differs from the approved template: was the definition changed without being approved?",
        [132001] = "The template does not exist in this language, or is not approved yet.",
        [ErrorCode.FilledTextTooLong] = "The filled-in text is too long.",
        [132007] = "The template breaks the platform's content policy.",
        [132012] = "The format of a parameter differs from the approved template.",
        [132015] = "The template is paused for low quality: it resumes by itself.",
        [132016] = "The template is disabled for good, for low quality.",
        [ErrorCode.ValueFormat] = "A value has a line break, a tab or more than four spaces in a row.",
        [132068] = "The flow is blocked.",
        [ErrorCode.FlowThrottled] = "The flow is throttled: try again later.",
        [ErrorCode.TemplateSyncing] = "The template is still being prepared: try again in ten minutes.",
    }.ToFrozenDictionary();

    /// <summary>What the code means; just the number for a code that is not listed.</summary>
    public static string Of(int code)
        => Messages.GetValueOrDefault(code) ?? string.Create(CultureInfo.InvariantCulture, $"The platform answered with error {code}.");

    /// <summary>What an answer means, when nothing but the HTTP status is known too.</summary>
    public static string Of(int code, SendStatus status, int httpStatus)
    {
        var message = code == ErrorCode.None
            ? string.Create(CultureInfo.InvariantCulture, $"The provider, or a gateway before it, answered HTTP {httpStatus}.")
            : Of(code);
        return status == SendStatus.Unknown
            ? message + " The message may have been taken: wait for its status webhook, and do not send it again."
            : message;
    }
}
