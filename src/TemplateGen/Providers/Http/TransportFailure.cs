namespace TemplateGen;

/// <summary>What a failure below HTTP means for the message.</summary>
internal static class TransportFailure
{
    private static SendResult NotConnected { get; } = SendResult.Failed(SendStatus.Throttled, new WhatsAppError
    {
        Code = ErrorCode.None,
        Message = "No connection to the provider, so nothing was sent: try again later.",
    });

    public static SendResult Cut { get; } = Unknown("The connection broke before the answer was read.");

    public static SendResult TimedOut { get; } = Unknown("The provider did not answer in time.");

    public static SendResult Cancelled { get; } = Unknown("The send was cancelled while the provider was working on it.");

    /// <summary>The connection could not be made, or broke. Only what never began to be sent was provably not taken.</summary>
    public static SendResult Of(HttpRequestException exception, bool wasStarted)
        => !wasStarted && IsBeforeSending(exception.HttpRequestError) ? NotConnected : Cut;

    private static bool IsBeforeSending(HttpRequestError error) => error
        is HttpRequestError.ConnectionError
        or HttpRequestError.NameResolutionError
        or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;

    private static SendResult Unknown(string whatHappened) => SendResult.Failed(SendStatus.Unknown, new WhatsAppError
    {
        Code = ErrorCode.None,
        Message = whatHappened + " The message may have been taken: wait for its status webhook, and do not send it again.",
    });
}
