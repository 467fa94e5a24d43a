namespace TemplateGen.Definitions;

/// <summary>A template's or a card's header.</summary>
/// <param name="Span">The component.</param>
/// <param name="Format">Its <c>format</c>, as written.</param>
public abstract record Header(SourceSpan Span, JsonText? Format)
{
    /// <summary>Where to point: its <c>format</c>, else its text, else the opening brace.</summary>
    public SourceSpan Anchor => Format?.Span ?? (this as TextHeader)?.Text?.Source.Span ?? new SourceSpan(Span.Start, 1);
}

/// <summary>A line of text.</summary>
public sealed record TextHeader(SourceSpan Span, JsonText? Format) : Header(Span, Format)
{
    /// <summary>The text; null when the definition forgot it.</summary>
    public TemplateText? Text { get; init; }
}

/// <summary>A picture, video or document.</summary>
public sealed record MediaHeader(SourceSpan Span, JsonText? Format) : Header(Span, Format)
{
    /// <summary>Which of the three.</summary>
    public required MediaKind Kind { get; init; }

    /// <summary>The first <c>header_handle</c>: an upload's handle in a create request, an address in an answer.</summary>
    public JsonText? Sample { get; init; }
}

/// <summary>A place on a map.</summary>
public sealed record LocationHeader(SourceSpan Span, JsonText? Format) : Header(Span, Format);

/// <summary>A product of a catalogue.</summary>
public sealed record ProductHeader(SourceSpan Span, JsonText? Format) : Header(Span, Format);

/// <summary>A format that this version does not know.</summary>
public sealed record UnknownHeader(SourceSpan Span, JsonText? Format) : Header(Span, Format);

/// <summary>What a media header shows.</summary>
public enum MediaKind
{
    /// <summary>A picture.</summary>
    Image,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A document, such as a PDF.</summary>
    Document,
}
