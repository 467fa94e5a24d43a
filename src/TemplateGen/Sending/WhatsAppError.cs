namespace TemplateGen;

/// <summary>Why a message was not accepted. Holds nothing personal: no number, no parameter text.</summary>
public sealed record WhatsAppError
{
    /// <summary>The platform's error code, as in Meta's list (132000 …), also for errors that were found before sending.</summary>
    public required int Code { get; init; }

    /// <summary>What is wrong and what to do about it.</summary>
    public required string Message { get; init; }
}
