using Scriban.Runtime;
using TemplateGen.Analyzers.Generation;
using TemplateGen.Analyzers.Specs;

namespace TemplateGen.Analyzers.Emission;

/// <summary>What a code template sees, built by hand: texts are raw, and the template escapes them. docs/custom-code.md describes it.</summary>
internal static class CodeModel
{
    private static readonly string Version = typeof(CodeModel).Assembly.GetName().Version.ToString(3);

    /// <summary>For a file with one template.</summary>
    public static ScriptObject Of(TemplateSpec template, GenerationOptions options)
    {
        var templateModel = new TemplateModelBuilder(template, options).Build();
        var model = Of(new ScriptArray { templateModel }, isFirst: true, options);
        model["template"] = templateModel;
        return model;
    }

    /// <summary>For a file with several templates.</summary>
    /// <param name="templates">The templates.</param>
    /// <param name="isFirst">Whether it is the first of the files.</param>
    /// <param name="options">The project's wishes.</param>
    public static ScriptObject Of(IEnumerable<TemplateSpec> templates, bool isFirst, GenerationOptions options) =>
        Of(new ScriptArray(templates.Select(template => new TemplateModelBuilder(template, options).Build())), isFirst, options);

    private static ScriptObject Of(ScriptArray templates, bool isFirst, GenerationOptions options) => new()
    {
        ["namespace"] = options.Namespace,
        ["visibility"] = options.Visibility,
        ["version"] = Version,
        ["is_first"] = isFirst,
        ["templates"] = templates,
    };
}
