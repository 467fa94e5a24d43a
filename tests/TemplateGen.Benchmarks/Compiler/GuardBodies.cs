using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Guarding;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>What the window guard costs a method without a send, one with a send, and an enormous one. Warm, in this process.</summary>
internal static class GuardBodies
{
    private const int WarmUps = 5;

    public static void Run(int runs)
    {
        Console.WriteLine("| source | window guard | each |");
        Console.WriteLine("|---|---:|---:|");
        Measure("6,000 methods without a send", GuardWorkload.OrdinaryMethods(6_000), 6_000, runs);
        Measure("500 methods with one", GuardWorkload.GuardedSends(500), 500, runs);
        Measure("one method of 50,000 lines", GuardWorkload.LargeBody(50_000), 1, runs);
        Measure("one method that sends to 3,000 recipients", GuardWorkload.ManyRecipients(3_000), 1, runs);
    }

    private static void Measure(string what, string source, int methods, int runs)
    {
        for (var i = 0; i < WarmUps; i++) Analyze(source);
        var times = Enumerable.Range(0, runs).Select(_ => Analyze(source)).ToArray();
        var median = Statistics.Median(times);
        var each = median / methods;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {median.TotalMilliseconds:N1} ms | {(each.TotalMilliseconds < 0.1 ? $"{each.TotalMicroseconds:N1} µs" : $"{each.TotalMilliseconds:N2} ms")} |"));
    }

    /// <summary>The analyzer's own time, as the compiler counts it.</summary>
    private static TimeSpan Analyze(string source)
    {
        var references = Sdk.References.Append(TemplateProject.Runtime).Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("Guarded", [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        if (compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error) throw new InvalidOperationException(error.ToString());
        var analyzer = new WindowGuardAnalyzer();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var analysis = compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(analyzer), options);
        if (analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult() is [var finding, ..]) throw new InvalidOperationException("A guard was not seen: " + finding);
        return analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime;
    }
}
