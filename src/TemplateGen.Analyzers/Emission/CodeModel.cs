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
        var model = new TemplateModelBuilder(template, options).Build();
        return new ScriptObject
        {
            ["namespace"] = options.Namespace,
            ["visibility"] = options.Visibility,
            ["version"] = Version,
            ["is_first"] = true,
            ["cut"] = "",
            ["template"] = model,
            ["templates"] = new ScriptArray { model },
        };
    }
}
