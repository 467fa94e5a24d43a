using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace TemplateGen.Analyzers.Emission;

/// <summary>A Scriban template that makes code: one of ours, or a project's own. Parsed once; rendering is thread-safe.</summary>
internal sealed class CodeTemplate
{
    private readonly Template _template;

    private CodeTemplate(Template template) => _template = template;

    /// <summary>The first mistake in its syntax; null when it can be rendered.</summary>
    public CodeTemplateError? SyntaxError => _template.Messages
        .Where(message => message.Type == ParserMessageType.Error)
        .Select(message => CodeTemplateError.Of(message.Span, message.Message))
        .FirstOrDefault();

    public static CodeTemplate Parse(string text) => new(Template.Parse(text));

    /// <summary>Renders one of our own templates.</summary>
    public string Render(ScriptObject model) => _template.Render(TemplateFunctions.NewContext(model));

    /// <summary>Renders a project's own template, which may use all of Scriban, and may fail.</summary>
    /// <returns>The code, or what went wrong.</returns>
    public (string Code, CodeTemplateError? Error) TryRender(ScriptObject model, CancellationToken cancellationToken)
    {
        if (SyntaxError is { } syntaxError) return ("", syntaxError);
        try
        {
            return (_template.Render(TemplateFunctions.NewOpenContext(model, cancellationToken)), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ("", e is ScriptRuntimeException error ? CodeTemplateError.Of(error.Span, error.OriginalMessage) : new CodeTemplateError(0, 0, e.Message));
        }
    }
}
