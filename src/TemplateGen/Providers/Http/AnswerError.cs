namespace TemplateGen;

/// <summary>What a provider's error answer says; the default value when it says nothing that can be read.</summary>
/// <param name="Code">In the platform's list.</param>
/// <param name="Details">The provider's own words.</param>
/// <param name="TraceId">For the provider's support.</param>
internal readonly record struct AnswerError(int? Code, string? Details, string? TraceId)
{
    public static SendResult ToResult(HttpAnswer answer, AnswerError error)
    {
        var code = error.Code ?? PlatformError.CodeOf(answer.Status);
        var status = PlatformError.StatusOf(code, answer.Status);
        return SendResult.Failed(status, new WhatsAppError
        {
            Code = code,
            Message = PlatformMessage.Of(code, status, answer.Status),
            Details = ProviderDetails.Mask(error.Details),
            TraceId = error.TraceId,
            HttpStatus = answer.Status,
            RetryAfter = answer.RetryAfter ?? PlatformError.WaitOf(code),
        });
    }
}
