namespace TemplateGen.Definitions;

/// <summary>A component of a kind that this version does not know.</summary>
/// <param name="Span">The component.</param>
/// <param name="Type">Its <c>type</c>, as written.</param>
public sealed record UnknownComponent(SourceSpan Span, JsonText? Type)
{
    /// <summary>Where to point: its <c>type</c>, else the opening brace.</summary>
    public SourceSpan Anchor => Type?.Span ?? new SourceSpan(Span.Start, 1);
}

/// <summary>A property that this version does not use.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="ValueSpan">Its value.</param>
public sealed record UnknownProperty(JsonText Name, SourceSpan ValueSpan);
