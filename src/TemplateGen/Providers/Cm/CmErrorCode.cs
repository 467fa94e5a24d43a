namespace TemplateGen;

/// <summary>CM.com's own codes, as the platform's: callers know one list only.</summary>
internal static class CmErrorCode
{
    /// <summary>Null for those that say nothing, such as an internal error of CM.com's: the HTTP status decides then.</summary>
    public static int? ToPlatformCode(int code) => code switch
    {
        101 or 103 => ErrorCode.AccessToken,
        102 => ErrorCode.PaymentProblem,
        201 or 202 or 203 or 304 or 305 => ErrorCode.InvalidParameter,
        301 or 302 or 303 => ErrorCode.ValueInvalid,
        401 => ErrorCode.SpamLimit,
        402 or 403 => ErrorCode.Undeliverable,
        500 or 999 => ErrorCode.SomethingWentWrong,
        _ => null,
    };
}
