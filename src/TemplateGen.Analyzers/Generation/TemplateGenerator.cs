using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Specs;

namespace TemplateGen.Analyzers.Generation;

/// <summary>
/// Generates a record and a send method for each template that the project's definition files define. It reports
/// nothing: that is for the analyzers, which editors run while one types.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TemplateGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project says about how code is generated.
        var options = context.AnalyzerConfigOptionsProvider
            .Select((provider, _) => GenerationOptions.From(provider.GlobalOptions));
        var ownTemplates = context.AdditionalTextsProvider
            .Where(ProjectFiles.IsCodeTemplate)
            .Select(ProjectTemplate.Read)
            .Collect();
        var settings = options
            .Combine(ownTemplates)
            .Select((parts, _) => GenerationSettings.Of(parts.Left, parts.Right))
            .WithTrackingName(TrackingNames.Settings);

        // The definition files, each read by itself; positions end here.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(file => ProjectFiles.IsDefinition(file.Left, file.Right))
            .Select((file, _) => file.Left)
            .Select(FileSpecBuilder.Build)
            .WithTrackingName(TrackingNames.Files);

        // The templates of all files, each with all its languages.
        var catalog = files
            .Collect()
            .Select((all, _) => TemplateCatalog.Of(all))
            .WithTrackingName(TrackingNames.Catalog);

        // The templates whose code shares a file.
        var buckets = catalog
            .SelectMany((all, _) => TemplateBucket.Distribute(all))
            .WithTrackingName(TrackingNames.Buckets);

        context.RegisterSourceOutput(buckets.Combine(settings), (output, pair) => SourceFiles.AddBucket(output, pair.Left, pair.Right));
    }
}
