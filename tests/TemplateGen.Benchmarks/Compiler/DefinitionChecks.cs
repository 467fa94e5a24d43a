using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Generation;
using TemplateGen.Analyzers.Reporting;
using TemplateGen.Definitions;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>What checking definitions costs: one of them, and all rules beside the generator in one build. Warm, in this process.</summary>
internal static class DefinitionChecks
{
    private const int Rounds = 2_000;
    private const int Definitions = 6_000;

    /// <summary>Long enough for the just-in-time compiler to finish.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    public static void Run(int runs)
    {
        Console.WriteLine("| one definition | median | of 1 KB | allocated |");
        Console.WriteLine("|---|---:|---:|---:|");
        var text = Workload.LongDefinition(0);
        Measure("read", text, () => DefinitionReader.Read(text, CancellationToken.None));
        var file = DefinitionReader.Read(text, CancellationToken.None);
        Measure("checked", text, () => DefinitionRules.Check(file));
        Measure("read and checked", text, () => DefinitionRules.Check(DefinitionReader.Read(text, CancellationToken.None)));

        Console.WriteLine();
        Console.WriteLine("| definitions | generator | all rules | ratio |");
        Console.WriteLine("|---:|---:|---:|---:|");
        MeasureBuild(runs);
    }

    private static void Measure(string what, string text, Action action)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;) action();
        var times = new TimeSpan[Rounds];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times[round] = Stopwatch.GetElapsedTime(start);
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
        var median = Statistics.Median(times).TotalMicroseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what}, {text.Length:N0} characters | {median:N1} µs | {median * 1024 / text.Length:N1} µs | {bytes / 1024.0:N1} KB |"));
    }

    private static void MeasureBuild(int runs)
    {
        Build(); // The just-in-time compiler's.
        var times = Enumerable.Range(0, runs).Select(_ => Build()).ToArray();
        var generator = Statistics.Median(times.Select(time => time.Generator));
        var rules = Statistics.Median(times.Select(time => time.Rules));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {Definitions:N0} | {generator.TotalMilliseconds:N0} ms | {rules.TotalMilliseconds:N0} ms | {rules / generator:N2} |"));
    }

    /// <summary>One build: the generator, then the analyzer on the same texts, as csc runs them; each on one thread. Processor time.</summary>
    private static (TimeSpan Generator, TimeSpan Rules) Build()
    {
        var files = ImmutableArray.CreateRange<AdditionalText>(Enumerable.Range(0, Definitions).Select(index => new DefinitionFileInMemory(index, Workload.Definition(index))));
        var compilation = CSharpCompilation.Create("Build", [CSharpSyntaxTree.ParseText("internal static class Empty;")]);
        var driver = CSharpGeneratorDriver.Create([new TemplateGenerator().AsSourceGenerator()], additionalTexts: files);
        var analysis = new CompilationWithAnalyzersOptions(new AnalyzerOptions(files), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);

        var start = Environment.CpuUsage.TotalTime;
        driver.RunGenerators(compilation);
        var generator = Environment.CpuUsage.TotalTime - start;

        start = Environment.CpuUsage.TotalTime;
        var findings = compilation.WithAnalyzers([new DefinitionAnalyzer()], analysis).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        var rules = Environment.CpuUsage.TotalTime - start;
        if (findings.Length > 0) throw new InvalidOperationException("The definitions are not sound: " + findings[0]);
        return (generator, rules);
    }
}
