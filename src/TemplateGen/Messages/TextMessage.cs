namespace TemplateGen;

/// <summary>Plain text.</summary>
/// <param name="Text">1 to 4,096 characters.</param>
public sealed record TextMessage([TextLimit(TextMessage.MaxLength)] string Text) : FreeFormMessage
{
    internal const int MaxLength = 4096;

    /// <summary>Whether the first link in the text is shown with a preview. Not every provider can.</summary>
    public bool PreviewUrl { get; init; }

    internal override WhatsAppError? Check() => Limit.Required(Text, "text", MaxLength);
}
