namespace TemplateGen;

/// <summary>A picture, video, sound, document or sticker.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Media">Where it is.</param>
public sealed record MediaMessage(MediaKind Kind, Media Media) : FreeFormMessage
{
    private const int MaxCaptionLength = 1024;

    /// <summary>Text below a picture, video or document: at most 1,024 characters.</summary>
    [TextLimit(MaxCaptionLength, CanBeEmpty = true)]
    public string? Caption { get; init; }

    internal override WhatsAppError? Check()
        => Caption is not null && Kind is (MediaKind.Audio or MediaKind.Sticker)
            ? Refusal.Invalid("caption", "sounds and stickers have no caption.")
            : Media.Check("media") ?? Limit.Optional(Caption, "caption", MaxCaptionLength);
}
