namespace TemplateGen;

/// <summary>An emoji on a message of the customer's.</summary>
/// <param name="MessageId">The message that is reacted to.</param>
/// <param name="Emoji">One emoji; empty takes the reaction back.</param>
public sealed record ReactionMessage([TextLimit(Limit.MaxIdLength)] string MessageId, [TextLimit(ReactionMessage.MaxEmojiLength, CanBeEmpty = true)] string Emoji) : FreeFormMessage
{
    // The longest emoji sequences (families, flags of regions) stay below this.
    private const int MaxEmojiLength = 40;

    internal override WhatsAppError? Check()
        => Limit.Required(MessageId, "messageId", Limit.MaxIdLength)
            ?? (Emoji is null ? Refusal.Missing("emoji") : Limit.Optional(Emoji, "emoji", MaxEmojiLength));
}
