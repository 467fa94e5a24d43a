using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TemplateGen.Analyzers.Generation;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>What an edit costs an editor's warm compiler: a keystroke in C#, and one in a definition.</summary>
internal static class Keystroke
{
    private const int Rounds = 200;

    public static void Run()
    {
        Console.WriteLine("| edit | templates | median | p95 | allocated | steps that ran |");
        Console.WriteLine("|---|---:|---:|---:|---:|---|");
        foreach (var count in new[] { 100, 1_000 })
        {
            Measure("a C# keystroke", count, (editor, round) => editor.EditSource(round));
            Measure("a definition's body", count, (editor, round) => editor.EditDefinition(round));
        }
    }

    private static void Measure(string edit, int count, Action<Editor, int> change)
    {
        // Tracking steps costs more than the steps: one editor is measured, and another says what runs.
        var editor = new Editor(count, trackSteps: false);
        var tracked = new Editor(count, trackSteps: true);
        change(tracked, 1);
        tracked.RunGenerator();

        for (var round = 0; round < 20; round++)
        {
            change(editor, round);
            editor.RunGenerator();
        }

        var times = new TimeSpan[Rounds];
        var bytes = new long[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            change(editor, round + 20);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            editor.RunGenerator();
            times[round] = Stopwatch.GetElapsedTime(start);
            bytes[round] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Array.Sort(times);
        Array.Sort(bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {edit} | {count:N0} | {times[Rounds / 2].TotalMilliseconds:N2} ms | {times[Rounds * 95 / 100].TotalMilliseconds:N2} ms | {bytes[Rounds / 2] / 1024.0:N1} KB | {tracked.StepsThatRan()} |"));
    }

    /// <summary>A project held open: one source file, a definition file for each template.</summary>
    private sealed class Editor
    {
        private readonly DefinitionFileInMemory[] _definitions;
        private GeneratorDriver _driver;
        private CSharpCompilation _compilation;

        public Editor(int count, bool trackSteps)
        {
            _definitions = [.. Enumerable.Range(0, count).Select(index => new DefinitionFileInMemory(index, Workload.Definition(index)))];
            _driver = CSharpGeneratorDriver.Create(
                [new TemplateGenerator().AsSourceGenerator()],
                additionalTexts: _definitions,
                driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps));
            _compilation = CSharpCompilation.Create("Editor", [Source(0)]);
            RunGenerator();
        }

        public void EditSource(int round) =>
            _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Source(round));

        public void EditDefinition(int round)
        {
            var old = _definitions[_definitions.Length / 2];
            var edited = new DefinitionFileInMemory(old.Index, Workload.Definition(old.Index, string.Create(CultureInfo.InvariantCulture, $"Thank you for order {round}")));
            _driver = _driver.ReplaceAdditionalText(old, edited);
            _definitions[old.Index] = edited;
        }

        public void RunGenerator() => _driver = _driver.RunGenerators(_compilation);

        public string StepsThatRan()
        {
            var ran = _driver.GetRunResult().Results[0].TrackedSteps
                .Select(step => (step.Key, Count: step.Value.SelectMany(run => run.Outputs).Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)))
                .Where(step => step.Count > 0)
                .Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Key}: {step.Count}"))
                .ToArray();
            return ran.Length == 0 ? "none" : string.Join(", ", ran);
        }

        private static SyntaxTree Source(int round) =>
            CSharpSyntaxTree.ParseText(string.Create(CultureInfo.InvariantCulture, $"internal static class Edited {{ public const int Round = {round}; }}"));
    }
}
