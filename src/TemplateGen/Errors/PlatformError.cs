namespace TemplateGen;

/// <summary>What the platform's error codes mean for a message, and in words.</summary>
internal static class PlatformError
{
    /// <summary>The platform's own refusals lie in these ranges, whatever the HTTP status beside them.</summary>
    private static bool IsRefusal(int code) => code is 3 or 10 or 33 or 100 or 190 or (>= 200 and <= 299) or 368 or (>= 130_000 and <= 135_999);

    /// <summary>What became of a message that failed with this code.</summary>
    /// <param name="code">The platform's code; 0 when there was none.</param>
    /// <param name="httpStatus">The HTTP status that came with it.</param>
    public static SendStatus StatusOf(int code, int httpStatus) => code switch
    {
        ErrorCode.WindowClosed => SendStatus.WindowClosed,
        ErrorCode.MarketingStopped => SendStatus.NotOptedIn,
        ErrorCode.AppRateLimit or ErrorCode.AccountRateLimit or ErrorCode.Throughput or ErrorCode.SpamLimit or ErrorCode.MarketingCap
            or ErrorCode.PairRate or ErrorCode.Maintenance or ErrorCode.FlowThrottled or ErrorCode.TemplateSyncing => SendStatus.Throttled,

        // "Unknown error" and outages: the platform failed at some point, perhaps after it took the message.
        ErrorCode.UnknownApiError or ErrorCode.ServiceDown or ErrorCode.SomethingWentWrong or ErrorCode.ServiceUnavailable
            or ErrorCode.ServerUnavailable => SendStatus.Unknown,
        _ when IsRefusal(code) => SendStatus.Rejected,
        _ => StatusOf(httpStatus),
    };

    /// <summary>The code for an answer without one.</summary>
    public static int CodeOf(int httpStatus) => httpStatus switch
    {
        401 => ErrorCode.AccessToken,
        403 => ErrorCode.AccessDenied,
        429 => ErrorCode.Throughput,
        _ => ErrorCode.None,
    };

    /// <summary>How long the platform's rules say to wait, when the answer does not.</summary>
    public static TimeSpan? WaitOf(int code) => code switch
    {
        ErrorCode.MarketingCap => TimeSpan.FromHours(24),
        ErrorCode.PairRate => TimeSpan.FromSeconds(6),
        _ => null,
    };

    /// <summary>The error of a status webhook: no HTTP answer, but the platform's last word.</summary>
    public static WhatsAppError Reported(int code, string? details) => new()
    {
        Code = code,
        Message = code == ErrorCode.None ? "The message was not delivered." : PlatformMessage.Of(code),
        Details = ProviderDetails.Mask(details),
        RetryAfter = WaitOf(code),
    };

    // 408 and 5xx come from gateways too, which do not know what happened behind them; a 3xx was followed by nobody.
    private static SendStatus StatusOf(int httpStatus) => httpStatus switch
    {
        429 => SendStatus.Throttled,
        408 or < 300 or >= 500 => SendStatus.Unknown,
        _ => SendStatus.Rejected,
    };
}
