using Scriban.Parsing;

namespace TemplateGen.Analyzers.Emission;

/// <summary>A mistake in a project's own code template.</summary>
/// <param name="Start">Index of the first character in the template's text.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Message">What Scriban says of it.</param>
internal sealed record CodeTemplateError(int Start, int End, string Message)
{
    public static CodeTemplateError Of(SourceSpan span, string message) => new(span.Start.Offset, span.End.Offset + 1, message);
}
