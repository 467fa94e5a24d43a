using System.Globalization;
using System.Text;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>A whole compile of generated templates and calls to them, beside that of the same code in one file, written by hand.</summary>
internal static class WholeCompile
{
    private const int Templates = 6_000;
    private const int Calls = 2_000;

    public static void Run(int runs)
    {
        using var folder = new Folder();
        var generated = Path.Combine(folder.Path, "generated");
        Directory.CreateDirectory(generated);
        TemplateProject.Create(folder, Templates, oneFile: false, generated).Run();
        var calls = folder.Write("Calls.cs", Workload.Calls(Templates, Calls));

        var ours = TemplateProject.Create(folder, Templates, oneFile: false);
        ours.Sources.Add(calls);
        var byHand = new ColdCompiler(folder.Path) { Sources = { folder.Write("ByHand.cs", OneFile(generated)), calls }, References = { TemplateProject.Runtime } };

        var pairs = Enumerable.Range(0, runs).Select(_ => (Ours: ours.Run().Whole, ByHand: byHand.Run().Whole)).ToArray();
        var median = Statistics.Median(pairs.Select(pair => pair.Ours));
        var other = Statistics.Median(pairs.Select(pair => pair.ByHand));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Templates:N0} templates and {Calls:N0} calls: {median.TotalSeconds:N2} s generated, {other.TotalSeconds:N2} s by hand in one file, ratio {median / other:N2}"));
    }

    // A file takes one file-scoped namespace: all of it goes into a block.
    private static string OneFile(string generated)
    {
        const string Namespace = "namespace TemplateGen.Generated";
        var text = new StringBuilder(Namespace + "\n{\n");
        foreach (var file in Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            text.AppendLine(File.ReadAllText(file).TrimStart('\uFEFF').Replace(Namespace + ";", "", StringComparison.Ordinal));
        return text.AppendLine("}").ToString();
    }
}
