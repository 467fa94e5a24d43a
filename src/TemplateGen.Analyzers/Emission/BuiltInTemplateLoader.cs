using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace TemplateGen.Analyzers.Emission;

/// <summary>Lets a project's own template have ours beside its own code: <c>{{ include 'templates' }}</c>.</summary>
internal sealed class BuiltInTemplateLoader : ITemplateLoader
{
    private const string Name = "templates";

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        templateName == Name ? Name : throw new ScriptRuntimeException(callerSpan, $"Only '{Name}' can be included.");

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => BuiltInTemplate.ReadText();

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
