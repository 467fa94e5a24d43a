namespace TemplateGen.Definitions.Tests.Support;

/// <summary>The pages under docs/rules.</summary>
internal static class RulePage
{
    public static readonly string Folder = Fixture.Metadata("RuleDocs");

    public static string Text(string id) => ReadLf(Path.Combine(Folder, id + ".md"));

    /// <summary>The definition under a heading.</summary>
    public static string Example(string id, string heading)
    {
        var section = Text(id).Split($"\n## {heading}\n")[1];
        return section.Split("```json\n")[1].Split("```")[0];
    }

    public static string ReadLf(string path) => File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
}
