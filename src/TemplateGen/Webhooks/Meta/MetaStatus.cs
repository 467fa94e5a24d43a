using System.Text.Json;

namespace TemplateGen;

/// <summary>Reads one status of a Meta webhook.</summary>
internal static class MetaStatus
{
    /// <summary>Null when it does not say of which message it is.</summary>
    public static MessageStatus? Read(JsonElement status)
        => status.Text("id") is not { } id ? null : new MessageStatus
        {
            MessageId = id,
            State = StateOf(status.Text("status")),
            At = status.UnixTime("timestamp"),
            Recipient = status.Customer("recipient_id") ?? status.Customer("recipient_user_id"),
            Error = status.Items("errors").Select(ReadError).FirstOrDefault(),
        };

    private static MessageState StateOf(string? state) => state switch
    {
        "sent" => MessageState.Sent,
        "delivered" => MessageState.Delivered,
        "read" => MessageState.Read,
        "played" => MessageState.Played,
        "failed" => MessageState.Failed,
        _ => MessageState.Unknown,
    };

    private static WhatsAppError ReadError(JsonElement error)
        => PlatformError.Reported(error.Int32("code") ?? ErrorCode.None, error.Object("error_data")?.Text("details") ?? error.Text("title"));
}
