namespace TemplateGen;

/// <summary>The codes of Meta's list that this library names itself.</summary>
internal static class ErrorCode
{
    /// <summary>Nobody said: the network or a gateway failed.</summary>
    public const int None = 0;
    public const int UnknownApiError = 1;
    public const int ServiceDown = 2;
    public const int AppRateLimit = 4;
    public const int InvalidParameter = 100;
    public const int AccessToken = 190;
    public const int AccountRateLimit = 80007;
    public const int Throughput = 130429;
    public const int SomethingWentWrong = 131000;
    public const int AccessDenied = 131005;
    public const int ValueMissing = 131008;
    public const int ValueInvalid = 131009;
    public const int ServiceUnavailable = 131016;
    public const int Undeliverable = 131026;
    public const int PaymentProblem = 131042;
    public const int WindowClosed = 131047;
    public const int SpamLimit = 131048;
    public const int MarketingCap = 131049;
    public const int MarketingStopped = 131050;
    public const int UnsupportedMessage = 131051;
    public const int PairRate = 131056;
    public const int Maintenance = 131057;
    public const int UserIdNotSupported = 131062;
    public const int FilledTextTooLong = 132005;
    public const int ValueFormat = 132018;
    public const int FlowThrottled = 132069;
    public const int ServerUnavailable = 133004;
    public const int TemplateSyncing = 134101;
}
