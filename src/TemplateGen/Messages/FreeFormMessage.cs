namespace TemplateGen;

/// <summary>
/// A message that is not a template, sent inside the customer care window. The kinds are the records that derive from
/// this one; their limits are the platform's, and are checked before anything is sent.
/// </summary>
public abstract record FreeFormMessage
{
    private protected FreeFormMessage()
    {
    }

    /// <summary>The id of the message that this one replies to: it is shown quoted above.</summary>
    [TextLimit(Limit.MaxIdLength)]
    public string? ReplyToMessageId { get; init; }

    /// <summary>What the platform would refuse in any message of this kind; null when nothing.</summary>
    internal abstract WhatsAppError? Check();

    /// <summary>What the platform would refuse; null when nothing.</summary>
    internal WhatsAppError? CheckWithReply()
        => Check() ?? (ReplyToMessageId is null ? null : Limit.Required(ReplyToMessageId, "replyToMessageId", Limit.MaxIdLength));

    /// <summary>The kind of message. Never the content: it is personal, and this ends up in logs.</summary>
    public sealed override string ToString() => GetType().Name;
}
