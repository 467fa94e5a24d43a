using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Emission;
using TemplateGen.Analyzers.Emission.Stencils;

namespace TemplateGen.Analyzers.Generation;

/// <summary>Adds the generated files to the compilation.</summary>
internal static class SourceFiles
{
    /// <summary>The file of a bucket; or what the project's own code templates make of each of its templates.</summary>
    public static void AddBucket(SourceProductionContext output, TemplateBucket bucket, GenerationSettings settings)
    {
        if (bucket.Templates.Count == 0) return;
        if (settings.OwnTemplates.Count == 0)
        {
            output.AddSource(HintName.OfBucket(bucket.Number), BucketCode.Render(bucket, settings.Options));
            return;
        }

        for (var i = 0; i < settings.OwnTemplates.Count; i++) AddOwn(output, bucket, settings, i);
    }

    private static void AddOwn(SourceProductionContext output, TemplateBucket bucket, GenerationSettings settings, int number)
    {
        foreach (var template in bucket.Templates)
        {
            var (code, error) = settings.OwnTemplates[number].Code.TryRender(CodeModel.Of(template, settings.Options), output.CancellationToken);
            // The analyzer renders it too, and reports the error at its line.
            if (error is null) output.AddSource(HintName.OfTemplate(template.Name, number), code);
        }
    }
}
