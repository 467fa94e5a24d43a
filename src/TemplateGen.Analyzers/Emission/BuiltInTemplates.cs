namespace TemplateGen.Analyzers.Emission;

/// <summary>The templates that this assembly carries.</summary>
internal static class BuiltInTemplates
{
    private static readonly Lazy<CodeTemplate> LazyValue = new(() => CodeTemplate.Parse(TextOf("Value")));
    private static readonly Lazy<CodeTemplate> LazySends = new(() => CodeTemplate.Parse(TextOf("Sends")));

    /// <summary>A template's record.</summary>
    public static CodeTemplate Value => LazyValue.Value;

    /// <summary>The send methods of a bucket of templates.</summary>
    public static CodeTemplate Sends => LazySends.Value;

    public static string TextOf(string name)
    {
        using var stream = typeof(BuiltInTemplates).Assembly.GetManifestResourceStream(typeof(BuiltInTemplates), name + ".sbn")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
