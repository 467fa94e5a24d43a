using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace TemplateGen.Analyzers.Emission;

/// <summary>Lets a project's own template include ours: <c>{{ include 'value' }}</c>, <c>{{ include 'sends' }}</c>.</summary>
internal sealed class BuiltInTemplateLoader : ITemplateLoader
{
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName switch
    {
        "value" => "Value",
        "sends" => "Sends",
        _ => throw new ScriptRuntimeException(callerSpan, "Only 'value' and 'sends' can be included."),
    };

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => BuiltInTemplates.TextOf(templatePath);

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
