using Scriban.Runtime;
using TemplateGen.Analyzers.Generation;
using TemplateGen.Analyzers.Specs;

namespace TemplateGen.Analyzers.Emission;

/// <summary>What a code template sees, built by hand: texts are raw, and the template escapes them. docs/custom-code.md describes it.</summary>
internal static class CodeModel
{
    private static readonly string Version = typeof(CodeModel).Assembly.GetName().Version.ToString(3);

    /// <summary>For one template.</summary>
    public static ScriptObject Of(TemplateSpec template, GenerationOptions options)
    {
        var model = OfProject(options);
        var templateModel = new TemplateModelBuilder(template, options).Build();
        model["template"] = templateModel;
        model["templates"] = new ScriptArray { templateModel };
        model["is_first"] = true;
        return model;
    }

    /// <summary>For the templates of a bucket.</summary>
    public static ScriptObject Of(TemplateBucket bucket, GenerationOptions options)
    {
        var model = OfProject(options);
        model["templates"] = new ScriptArray(bucket.Templates.Select(template => new TemplateModelBuilder(template, options).Build()));
        model["is_first"] = bucket.IsFirst;
        return model;
    }

    private static ScriptObject OfProject(GenerationOptions options) => new()
    {
        ["namespace"] = options.Namespace,
        ["visibility"] = options.Visibility,
        ["version"] = Version,
    };
}
