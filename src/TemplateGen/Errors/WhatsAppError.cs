namespace TemplateGen;

/// <summary>
/// Why a message was not accepted. <see cref="Message"/> and <see cref="ToString"/> hold nothing personal: no number,
/// no user id, no parameter text.
/// </summary>
public sealed record WhatsAppError
{
    /// <summary>
    /// The platform's error code, as in Meta's list (132000 …), also for errors that were found before sending and for
    /// those of other providers; 0 when nobody gave one (a timeout, a gateway's own page).
    /// </summary>
    public required int Code { get; init; }

    /// <summary>What is wrong and what to do about it, in this library's words: safe to log.</summary>
    public required string Message { get; init; }

    /// <summary>
    /// The provider's own words, with runs of digits and quoted text masked. They may still repeat what was sent in a
    /// form that cannot be recognised, so they are for a support case, not for a log.
    /// </summary>
    public string? Details { get; init; }

    /// <summary>What Meta's support asks for: its <c>fbtrace_id</c>.</summary>
    public string? TraceId { get; init; }

    /// <summary>The status of the HTTP answer; null when there was none.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>How long to wait before sending the same again, when the provider or the platform's rules say so.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether this library found the error before anything was sent (and paid for).</summary>
    public bool IsLocal { get; init; }

    /// <summary>The code and the message, and nothing that the provider wrote.</summary>
    public override string ToString() => Code == ErrorCode.None ? Message : $"{Code}: {Message}";
}
