namespace TemplateGen.Analyzers.Emission;

/// <summary>The template that this assembly carries, Templates.sbn: the one place where the shape of the generated code stands.</summary>
internal static class BuiltInTemplate
{
    private static readonly Lazy<CodeTemplate> LazyCode = new(() => CodeTemplate.Parse(ReadText()));

    public static CodeTemplate Code => LazyCode.Value;

    public static string ReadText()
    {
        using var stream = typeof(BuiltInTemplate).Assembly.GetManifestResourceStream(typeof(BuiltInTemplate), "Templates.sbn")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
