namespace TemplateGen;

/// <summary>Reads what CM.com answers to a send: codes of its own, for the request and for the message.</summary>
internal static class CmAnswer
{
    private const int Ok = 0;
    private const int NotAllSent = 201;

    public static SendResult Read(HttpAnswer answer, string reference)
    {
        using var document = Json.TryParse(answer.Body);
        if (document?.RootElement.Int32("errorCode") is not { } requestCode)
        {
            return AnswerError.ToResult(answer, default);
        }

        // One message in a request: "not all sent" is said of it, and its own code tells why.
        var message = document.RootElement.Items("messages").FirstOrDefault();
        var messageCode = message.Int32("messageErrorCode");
        var code = requestCode is Ok or NotAllSent ? messageCode ?? requestCode : requestCode;
        if (code == Ok && answer.IsSuccess && message.Text("status") is null or "Accepted")
        {
            return SendResult.Accepted(reference);
        }

        var details = message.Text("messageDetails") ?? document.RootElement.Text("details");
        return AnswerError.ToResult(answer, new AnswerError(CmErrorCode.ToPlatformCode(code), $"CM.com {code}: {details}", TraceId: null));
    }
}
