namespace TemplateGen;

/// <summary>The outcome of one send. A value: sending never throws for what the provider or the network answers.</summary>
public readonly record struct SendResult
{
    private SendResult(SendStatus status, string? messageId, WhatsAppError? error)
    {
        Status = status;
        MessageId = messageId;
        Error = error;
    }

    /// <summary>What became of the message.</summary>
    public SendStatus Status { get; }

    /// <summary>The provider's id of the message, to be matched with status webhooks. Set when accepted.</summary>
    public string? MessageId { get; }

    /// <summary>Why the message was not accepted. Set unless accepted.</summary>
    public WhatsAppError? Error { get; }

    /// <summary>Whether the provider took the message.</summary>
    public bool IsAccepted => Status == SendStatus.Accepted && Error is null;

    /// <summary>The message was taken under this id.</summary>
    public static SendResult Accepted(string? messageId) => new(SendStatus.Accepted, messageId, null);

    /// <summary>The message was not taken, or nobody knows.</summary>
    public static SendResult Failed(SendStatus status, WhatsAppError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentOutOfRangeException.ThrowIfEqual((int)status, (int)SendStatus.Accepted, nameof(status));
        return new(status, null, error);
    }

    /// <summary>Returns this result when accepted, and throws otherwise.</summary>
    /// <exception cref="WhatsAppSendException">The message was not accepted.</exception>
    public SendResult EnsureAccepted() => IsAccepted ? this : throw new WhatsAppSendException(this);
}
