namespace TemplateGen.Definitions;

/// <summary>A request for permission to call the customer. It has no content.</summary>
/// <param name="Span">The component.</param>
/// <param name="Anchor">Where to point: its <c>type</c>.</param>
public sealed record CallPermissionRequest(SourceSpan Span, SourceSpan Anchor);
