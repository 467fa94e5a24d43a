namespace TemplateGen;

/// <summary>The outcome of one send. A value: sending never throws for what the provider or the network answers.</summary>
public readonly record struct SendResult
{
    private readonly SendStatus _status;

    // The default value is the result of no send: it must not look like success.
    private readonly bool _isResult;

    private SendResult(SendStatus status, string? messageId, WhatsAppError? error)
    {
        _isResult = true;
        _status = status;
        MessageId = messageId;
        Error = error;
    }

    /// <summary>What became of the message; <see cref="SendStatus.Unknown"/> in the default value.</summary>
    public SendStatus Status => _isResult ? _status : SendStatus.Unknown;

    /// <summary>The provider's id of the message, to be matched with status webhooks. Set when accepted.</summary>
    public string? MessageId { get; }

    /// <summary>Why the message was not accepted. Set unless accepted.</summary>
    public WhatsAppError? Error { get; }

    /// <summary>Whether the provider took the message.</summary>
    public bool IsAccepted => Status == SendStatus.Accepted;

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
