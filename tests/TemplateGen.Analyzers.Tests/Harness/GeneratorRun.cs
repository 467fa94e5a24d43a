using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TemplateGen.Analyzers.Generation;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Harness;

/// <summary>
/// A run of the generator. Every run is also a test of three things: that nothing failed, that a second run after an
/// edit of C# finds everything cached, and that the output compiles without a warning in the strictest project.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly TestOptions _options;
    private readonly ImmutableArray<AdditionalText> _files;

    private GeneratorRun(GeneratorDriver driver, ImmutableArray<AdditionalText> files, TestOptions options)
    {
        _driver = driver.RunGenerators(Project);
        _options = options;
        _files = files;
        Result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(Result.Exception);
        Assert.Empty(Result.Diagnostics);
        Output = Project.AddSyntaxTrees(Result.GeneratedSources.Select(source => source.SyntaxTree));
        Assert.True(Output.Complaints() is [], string.Join('\n', Output.Complaints()));
    }

    private static Compilation Project { get; } = Compilations.Of("internal static class Program;");

    public GeneratorRunResult Result { get; }

    /// <summary>The project with what was generated.</summary>
    public Compilation Output { get; }

    public static GeneratorRun Of(string definition) => Of(new TestFile("templates/shop.whatsapp.json", definition));

    public static GeneratorRun Of(params AdditionalText[] files) => Of(TestOptions.Default, files);

    public static GeneratorRun Of(TestOptions options, params AdditionalText[] files)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new TemplateGenerator().AsSourceGenerator()],
            files,
            Compilations.ParseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var run = new GeneratorRun(driver, [.. files], options);
        run.AssertCachedAfterAnEditOfCode();
        return run;
    }

    /// <summary>The next run of the same driver, with other files. It gives what a first run with them gives.</summary>
    public GeneratorRun WithFiles(params AdditionalText[] files) =>
        new GeneratorRun(_driver.ReplaceAdditionalTexts([.. files]), [.. files], _options).EqualsAFirstRun();

    /// <summary>The next run of the same driver, with other options. It gives what a first run with them gives.</summary>
    public GeneratorRun WithOptions(TestOptions options) =>
        new GeneratorRun(_driver.WithUpdatedAnalyzerConfigOptions(options), _files, options).EqualsAFirstRun();

    /// <summary>The generated file with this name.</summary>
    public string Source(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>All that is generated for a project with few templates.</summary>
    public string Code => Source("Templates.00.g.cs");

    /// <summary>What a template's <c>Write</c> does after its beginning, without the margin.</summary>
    public string Statements(string name)
    {
        const string margin = "        ";
        var lines = Code.Split('\n').SkipWhile(line => !line.Contains($"writer.Begin(\"{name}\"u8", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line != "    }");
        return string.Join('\n', lines.Select(line => line[margin.Length..]));
    }

    public IReadOnlyList<string> HintNames => [.. Result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal)];

    /// <summary>Why each generated file is as it is: new, or taken from the run before.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Result.TrackedSteps.GetValueOrDefault(step, []).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        [.. Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private GeneratorRun EqualsAFirstRun()
    {
        var first = Of(_options, [.. _files]);
        Assert.Equal(first.HintNames, HintNames);
        Assert.All(HintNames, name => Assert.Equal(first.Source(name), Source(name)));
        return this;
    }

    /// <summary>Not after a removal: then Roslyn, when it tracks steps, loses entries (4.8 and 5.0).</summary>
    private void AssertCachedAfterAnEditOfCode()
    {
        var edited = Project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Edited;", Compilations.ParseOptions));
        var result = _driver.RunGenerators(edited).GetRunResult().Results[0];
        var steps = result.TrackedSteps.Concat(result.TrackedOutputSteps).SelectMany(step => step.Value);
        Assert.All(
            steps.SelectMany(step => step.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, output.Reason.ToString()));
    }
}
