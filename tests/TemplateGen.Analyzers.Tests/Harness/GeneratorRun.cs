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

    private GeneratorRun(GeneratorDriver driver, Compilation compilation, ImmutableArray<AdditionalText> files, TestOptions options)
    {
        _driver = driver.RunGenerators(compilation);
        _options = options;
        Files = files;
        Result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(Result.Exception);
        Assert.Empty(Result.Diagnostics);
        Output = compilation.AddSyntaxTrees(Result.GeneratedSources.Select(source => source.SyntaxTree));
        AssertCachedAfterAnEditOfCode(_driver, compilation);
    }

    public ImmutableArray<AdditionalText> Files { get; }

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
        return new GeneratorRun(driver, Compilations.Of("internal static class Program;"), [.. files], options).Compiles();
    }

    /// <summary>The next run of the same driver, after the files changed.</summary>
    public GeneratorRun WithFiles(params AdditionalText[] files) =>
        new GeneratorRun(_driver.ReplaceAdditionalTexts([.. files]), Compilations.Of("internal static class Program;"), [.. files], _options).Compiles();

    public GeneratorRun WithOptions(TestOptions options) =>
        new GeneratorRun(_driver.WithUpdatedAnalyzerConfigOptions(options), Compilations.Of("internal static class Program;"), Files, options).Compiles();

    /// <summary>The generated file with this name.</summary>
    public string Source(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>The send methods, of a project that has few.</summary>
    public string Sends() => Source("TemplateSends.00.g.cs");

    /// <summary>A template's record.</summary>
    public string Value(string name) => Source($"Template.{name}.g.cs");

    /// <summary>What a template's <c>Write</c> does after its beginning, without the margin.</summary>
    public string Statements(string name)
    {
        const string margin = "        ";
        var lines = Value(name).Split('\n').SkipWhile(line => !line.Contains("writer.Begin(", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line != "    }");
        return string.Join('\n', lines.Select(line => line[margin.Length..]));
    }

    public IReadOnlyList<string> HintNames => [.. Result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal)];

    /// <summary>Why each generated file is as it is: new, or taken from the run before.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Result.TrackedSteps.GetValueOrDefault(step, []).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        [.. Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private GeneratorRun Compiles()
    {
        Assert.Empty(Output.Complaints());
        return this;
    }

    private static void AssertCachedAfterAnEditOfCode(GeneratorDriver driver, Compilation compilation)
    {
        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Edited;", Compilations.ParseOptions));
        var result = driver.RunGenerators(edited).GetRunResult().Results[0];
        var steps = result.TrackedSteps.Concat(result.TrackedOutputSteps).SelectMany(step => step.Value);
        Assert.All(
            steps.SelectMany(step => step.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, output.Reason.ToString()));
    }
}
