using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Harness;

/// <summary>
/// Runs analyzers on C# with marks, and demands exactly the marked findings: id and span, in every file. The code must
/// compile, and no analyzer may fail. With the implicit usings of the SDK, and <c>TemplateGen</c>.
/// </summary>
internal sealed class CSharpCheck(params DiagnosticAnalyzer[] analyzers)
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using TemplateGen;
        """;

    public TestOptions Options { get; init; } = TestOptions.Default;

    /// <summary>Additional files, which may have marks too.</summary>
    public IReadOnlyList<(string Path, string Text)> Files { get; init; } = [];

    /// <summary>Code that stands beside what is checked: generated code, or stubs of other libraries. A finding in it is a failure too.</summary>
    public IReadOnlyList<(string Path, string Text)> Beside { get; init; } = [];

    /// <summary>Other projects that the code uses.</summary>
    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    /// <summary>What an <c>.editorconfig</c> says of severities.</summary>
    public SyntaxTreeOptionsProvider? Severities { get; init; }

    /// <summary>Checks one or more files, and gives the findings in the order of their places.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Run(params string[] sources)
    {
        var files = Files.Select(file => (file.Path, Marked: MarkedText.Parse(file.Text))).ToList();
        var code = sources.Select((source, number) => (Path: $"Test{number}.cs", Marked: MarkedText.Parse(source))).ToList();
        var compilation = Compile([.. code.Select(file => (file.Path, file.Marked.Text)), .. Beside]);
        Assert.Equal([], compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));

        var found = await compilation
            .WithAnalyzers([.. analyzers], new AnalyzerOptions([.. files.Select(file => new TestFile(file.Path, file.Marked.Text))], Options))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Diagnostic[] ordered = [.. found.OrderBy(PathOf, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal)];

        var texts = files.Concat(code).ToDictionary(file => file.Path, file => file.Marked.Text);
        var expected = files.Concat(code).SelectMany(file => file.Marked.Marks.Select(mark => (file.Path, mark.Id, mark.Span)));
        var actual = ordered.Select(finding => (Path: PathOf(finding), finding.Id, Span: finding.Location.SourceSpan)).ToList();
        Assert.Equal(
            expected.Order().Select(finding => Describe(finding, texts, ordered)),
            actual.Order().Select(finding => Describe(finding, texts, ordered)));
        return ordered;
    }

    /// <summary>The code as a compilation, for tests that need one.</summary>
    public CSharpCompilation Compile(params (string Path, string Text)[] sources)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse);
        var trees = sources.Prepend(("Usings.cs", ImplicitUsings)).Select(source => CSharpSyntaxTree.ParseText(source.Item2, parse, source.Item1)).ToList();
        var hasTopLevelCode = trees.Any(tree => tree.GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax));
        return CSharpCompilation.Create("Shop", trees, [.. Compilations.References, .. References], new CSharpCompilationOptions(
            hasTopLevelCode ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable).WithSyntaxTreeOptionsProvider(Severities));
    }

    private static string PathOf(Diagnostic finding) => finding.Location.GetLineSpan().Path;

    private static string Describe(
        (string Path, string Id, Microsoft.CodeAnalysis.Text.TextSpan Span) finding,
        Dictionary<string, string> texts,
        Diagnostic[] found)
    {
        if (!texts.TryGetValue(finding.Path ?? "", out var text))
            return $"{finding.Path}: {found.First(diagnostic => diagnostic.Id == finding.Id && diagnostic.Location.SourceSpan == finding.Span)}";
        var line = text.AsSpan(0, finding.Span.Start).Count('\n') + 1;
        return $"{finding.Path}({line}): {finding.Id} at [{finding.Span.Start}] '{text.Substring(finding.Span.Start, finding.Span.Length)}'";
    }
}
