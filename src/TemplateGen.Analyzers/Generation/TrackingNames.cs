namespace TemplateGen.Analyzers.Generation;

/// <summary>Names of the pipeline's stages, by which tests see what was done again.</summary>
internal static class TrackingNames
{
    public const string Settings = nameof(Settings);
    public const string Files = nameof(Files);
    public const string Catalog = nameof(Catalog);
    public const string Buckets = nameof(Buckets);
}
