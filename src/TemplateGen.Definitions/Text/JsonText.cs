namespace TemplateGen.Definitions;

/// <summary>A JSON string token: its value, and where each part of the value stands in the source text.</summary>
public sealed record JsonText
{
    private readonly EscapeMap _escapes;

    internal JsonText(string value, SourceSpan span, int quotes, EscapeMap escapes)
    {
        Value = value;
        Span = span;
        ContentSpan = new SourceSpan(span.Start + quotes, span.Length - (2 * quotes));
        _escapes = escapes;
    }

    /// <summary>The text, unescaped. It may hold lone surrogates and control characters: it is what the file says.</summary>
    public string Value { get; }

    /// <summary>The whole token, with its quotes.</summary>
    public SourceSpan Span { get; }

    /// <summary>The token without its quotes.</summary>
    public SourceSpan ContentSpan { get; }

    /// <summary>The place in the source of a part of <see cref="Value"/>, exact through escapes.</summary>
    /// <param name="start">Index in <see cref="Value"/>.</param>
    /// <param name="length">UTF-16 code units of <see cref="Value"/>.</param>
    public SourceSpan SpanOf(int start, int length)
    {
        var from = _escapes.ToSource(start);
        return new SourceSpan(ContentSpan.Start + from, _escapes.ToSource(start + length) - from);
    }

    /// <summary>The place of all that stands behind so many code units of <see cref="Value"/>; a surrogate pair stays whole.</summary>
    internal SourceSpan SpanBeyond(int length)
    {
        if (length > 0 && length < Value.Length && char.IsLowSurrogate(Value[length]) && char.IsHighSurrogate(Value[length - 1])) length--;
        return SpanOf(length, Value.Length - length);
    }

    /// <summary>Whether the value is this word, in any case, as the platform reads its enums.</summary>
    public bool Is(string word) => string.Equals(Value, word, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
