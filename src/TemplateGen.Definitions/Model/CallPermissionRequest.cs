namespace TemplateGen.Definitions;

/// <summary>A request for permission to call the customer. It has no content.</summary>
/// <param name="Span">The component.</param>
public sealed record CallPermissionRequest(SourceSpan Span);
