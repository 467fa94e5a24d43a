namespace TemplateGen;

/// <summary>A send was not accepted, and <see cref="SendResult.EnsureAccepted"/> insisted.</summary>
public sealed class WhatsAppSendException : Exception
{
    internal WhatsAppSendException(SendResult result)
        : base($"WhatsApp did not accept the message ({result.Status}): {result.Error?.Message}")
        => Result = result;

    /// <summary>The outcome.</summary>
    public SendResult Result { get; }
}
