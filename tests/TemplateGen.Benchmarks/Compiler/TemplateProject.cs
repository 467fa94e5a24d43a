using System.Globalization;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>A project of definitions, compiled with the analyzers as the package ships them.</summary>
internal static class TemplateProject
{
    public static string[] Analyzers { get; } =
        Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
            .Where(file => Path.GetFileName(file) is "TemplateGen.Analyzers.dll" or "TemplateGen.Definitions.dll" or "Scriban.Signed.dll" or "Scriban.dll")
            .ToArray();

    public static string Runtime { get; } = typeof(ITemplate).Assembly.Location;

    public static ColdCompiler Create(Folder folder, int count, bool oneFile, string? generatedFiles = null)
    {
        var compiler = new ColdCompiler(folder.Path) { GeneratedFiles = generatedFiles };
        compiler.References.Add(Runtime);
        compiler.Analyzers.AddRange(Analyzers);
        compiler.Sources.Add(folder.Write("Empty.cs", "internal static class Empty;\n"));
        var definitions = Enumerable.Range(0, count).Select(index => Workload.Definition(index));
        if (oneFile)
            compiler.Definitions.Add(folder.Write("all.whatsapp.json", "[" + string.Join(",\n", definitions) + "]"));
        else
            compiler.Definitions.AddRange(definitions.Select((text, index) => folder.Write(string.Create(CultureInfo.InvariantCulture, $"t{index}.whatsapp.json"), text)));
        return compiler;
    }
}
