namespace TemplateGen.Sandbox;

/// <summary>A header as the customer sees it.</summary>
/// <param name="format">
/// <c>TEXT</c>, <c>IMAGE</c>, <c>VIDEO</c>, <c>DOCUMENT</c>, <c>LOCATION</c>, <c>PRODUCT</c>, and of free-form messages also
/// <c>AUDIO</c> and <c>STICKER</c>.
/// </param>
/// <param name="text">The text; of other formats the address, upload id, place or product.</param>
public sealed class MessageHeader(string format, string text)
{
    /// <summary>What it shows.</summary>
    public string Format { get; } = format;

    /// <summary>The text; of other formats the address, upload id, place or product.</summary>
    public string Text { get; } = text;
}

/// <summary>A button as the customer sees it.</summary>
/// <param name="kind">Its type: <c>QUICK_REPLY</c>, <c>URL</c>, and of interactive messages <c>REPLY</c> and <c>ROW</c>.</param>
/// <param name="text">Its label.</param>
/// <param name="value">What it does: the address, the number, the code, or the payload or id that a tap sends back.</param>
public sealed class MessageButton(string kind, string text, string? value)
{
    /// <summary>Its type.</summary>
    public string Kind { get; } = kind;

    /// <summary>Its label.</summary>
    public string Text { get; } = text;

    /// <summary>What it does: the address, the number, the code, or the payload or id that a tap sends back.</summary>
    public string? Value { get; } = value;
}

/// <summary>A card of a carousel as the customer sees it.</summary>
/// <param name="header">Its picture, video or product.</param>
/// <param name="body">Its text.</param>
/// <param name="buttons">Its buttons.</param>
public sealed class MessageCard(MessageHeader? header, string? body, IReadOnlyList<MessageButton> buttons)
{
    /// <summary>Its picture, video or product.</summary>
    public MessageHeader? Header { get; } = header;

    /// <summary>Its text.</summary>
    public string? Body { get; } = body;

    /// <summary>Its buttons.</summary>
    public IReadOnlyList<MessageButton> Buttons { get; } = buttons;
}
