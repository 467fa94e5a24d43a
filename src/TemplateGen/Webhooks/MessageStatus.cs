namespace TemplateGen;

/// <summary>What became of a message that was accepted. Comes more than once, and out of order.</summary>
public sealed class MessageStatus
{
    /// <summary>The message, as in <see cref="SendResult.MessageId"/>.</summary>
    public required string MessageId { get; init; }

    /// <summary>How far it has come.</summary>
    public required MessageState State { get; init; }

    /// <summary>When, by the platform's clock. 1970 when the webhook does not say.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who got it; null when the webhook does not say.</summary>
    public Recipient? Recipient { get; init; }

    /// <summary>Why it failed.</summary>
    public WhatsAppError? Error { get; init; }

    /// <summary>The state. Never the ids.</summary>
    public override string ToString() => $"{nameof(MessageStatus)} ({State})";
}
