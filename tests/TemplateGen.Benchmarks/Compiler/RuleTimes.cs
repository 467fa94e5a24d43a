using System.Globalization;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>What all rules on definitions cost a cold build, beside the generator's own time in the same build.</summary>
internal static class RuleTimes
{
    private const int Templates = 6_000;

    public static void Run(int runs)
    {
        Console.WriteLine("| templates | files | rules | generator | ratio |");
        Console.WriteLine("|---:|---|---:|---:|---:|");
        foreach (var oneFile in new[] { false, true }) Measure(oneFile, runs);
    }

    private static void Measure(bool oneFile, int runs)
    {
        using var folder = new Folder();
        var compiler = TemplateProject.Create(folder, Templates, oneFile);
        var times = Enumerable.Range(0, runs).Select(_ => compiler.Run()).ToArray();
        var rules = Statistics.Median(times.Select(time => time.Of("DefinitionAnalyzer")));
        var generator = Statistics.Median(times.Select(time => time.Generators));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {Templates:N0} | {(oneFile ? "one" : "one each")} | {rules.TotalMilliseconds:N0} ms | {generator.TotalMilliseconds:N0} ms | {rules / generator:N2} |"));
    }
}
