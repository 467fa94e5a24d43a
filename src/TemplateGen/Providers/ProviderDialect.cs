namespace TemplateGen;

/// <summary>
/// How one provider wants a send request written: the envelope, and the parts of a template or free-form message that
/// differ between providers. Immutable; knows nothing of HTTP.
/// </summary>
internal abstract class ProviderDialect
{
    /// <summary>An id for the next message, for providers that give none of their own.</summary>
    public virtual ulong NewReference() => default;

    /// <summary>Why this provider cannot send to the recipient; null when it can.</summary>
    public abstract WhatsAppError? CheckRecipient(Recipient to, TemplateCategory category);

    public abstract void BeginTemplateRequest(ref PayloadBuffer buffer, Recipient to, string templateName, ulong reference);

    public abstract void EndTemplateRequest(ref PayloadBuffer buffer);

    /// <summary>Starts the template object, up to its components.</summary>
    public abstract void BeginTemplate(ref PayloadBuffer buffer, ReadOnlySpan<byte> name, ReadOnlySpan<byte> language);

    /// <summary>Writes a media parameter of a template, or says what is wrong with it.</summary>
    public abstract WhatsAppError? WriteMediaParameter(ref PayloadBuffer buffer, MediaKind kind, Media media, string parameter);

    /// <summary>Writes the whole request of a free-form message, or says what is wrong with it.</summary>
    public abstract WhatsAppError? WriteMessageRequest(ref PayloadBuffer buffer, Recipient to, FreeFormMessage message, ulong reference);
}
