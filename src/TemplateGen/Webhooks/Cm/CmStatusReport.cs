using System.Text.Json;

namespace TemplateGen;

/// <summary>Reads CM.com's status report.</summary>
internal static class CmStatusReport
{
    public static IEnumerable<MessageStatus> Read(JsonElement root)
    {
        var messages = root.Object("messages");
        return messages?.Object("msg") is { } single
            ? new[] { single }.Select(ReadMessage).OfType<MessageStatus>()
            : messages?.Items("msg").Select(ReadMessage).OfType<MessageStatus>() ?? [];
    }

    private static MessageStatus? ReadMessage(JsonElement message)
    {
        if (message.Text("reference") is not { Length: > 0 } reference || message.Object("status") is not { } status)
        {
            return null;
        }

        var state = StateOf(status.Int64("code"));
        return new MessageStatus
        {
            MessageId = reference,
            State = state,
            At = message.UtcTime("received"),
            Recipient = message.Customer("to"),
            Error = state == MessageState.Failed
                ? PlatformError.Reported((int?)status.Int64("errorCode") ?? ErrorCode.None, status.Text("errorDescription"))
                : null,
        };
    }

    private static MessageState StateOf(long? code) => code switch
    {
        0 => MessageState.Sent,
        1 or 3 => MessageState.Failed,
        2 => MessageState.Delivered,
        4 => MessageState.Read,
        _ => MessageState.Unknown,
    };
}
