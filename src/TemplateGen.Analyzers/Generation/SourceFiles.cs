using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Emission;
using TemplateGen.Analyzers.Specs;

namespace TemplateGen.Analyzers.Generation;

/// <summary>Adds the generated files to the compilation.</summary>
internal static class SourceFiles
{
    /// <summary>A template's record; or what the project's own code templates make of the template.</summary>
    public static void AddTemplate(SourceProductionContext output, TemplateSpec template, GenerationSettings settings)
    {
        if (settings.OwnTemplates.Count == 0)
        {
            output.AddSource(HintName.OfTemplate(template.Name), BuiltInTemplates.Value.Render(CodeModel.Of(template, settings.Options)));
            return;
        }

        for (var i = 0; i < settings.OwnTemplates.Count; i++)
        {
            var (code, error) = settings.OwnTemplates[i].Code.TryRender(CodeModel.Of(template, settings.Options), output.CancellationToken);
            // The analyzer renders it too, and reports the error at its line.
            if (error is null) output.AddSource(HintName.OfTemplate(template.Name, i), code);
        }
    }

    /// <summary>The send methods of a bucket.</summary>
    public static void AddSends(SourceProductionContext output, TemplateBucket bucket, GenerationSettings settings)
    {
        if (bucket.Templates.Count == 0 || settings.OwnTemplates.Count > 0) return;
        output.AddSource(HintName.OfSends(bucket.Number), BuiltInTemplates.Sends.Render(CodeModel.Of(bucket, settings.Options)));
    }
}
