using System.Globalization;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>Generator time in a cold compiler, beside the LoggerMessage generator's for as many methods, in turn.</summary>
internal static class GeneratorTimes
{
    public static void Run(int runs)
    {
        Console.WriteLine("| templates | files | TemplateGen, generator | LoggerMessage, generator | ratio |");
        Console.WriteLine("|---:|---|---:|---:|---:|");
        foreach (var (count, oneFile) in new[] { (1, false), (10, false), (1_000, false), (1_000, true), (6_000, false), (6_000, true) })
            Measure(count, oneFile, runs);
    }

    private static void Measure(int count, bool oneFile, int runs)
    {
        using var folder = new Folder();
        var ours = TemplateProject.Create(folder, count, oneFile);
        var theirs = new ColdCompiler(folder.Path)
        {
            Sources = { folder.Write("Log.cs", Workload.LoggerMethods(count)) },
            Analyzers = { Sdk.LoggerMessageGenerator },
        };

        var pairs = Enumerable.Range(0, runs).Select(_ => (Ours: ours.Run().Generators, Theirs: theirs.Run().Generators)).ToArray();
        var median = Statistics.Median(pairs.Select(pair => pair.Ours));
        var other = Statistics.Median(pairs.Select(pair => pair.Theirs));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {count:N0} | {(oneFile ? "one" : "one each")} | {median.TotalMilliseconds:N0} ms | {other.TotalMilliseconds:N0} ms | {median / other:N2} |"));
    }
}
