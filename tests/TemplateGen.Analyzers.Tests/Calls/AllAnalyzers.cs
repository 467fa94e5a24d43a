using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>All rules of the package at once, of which none may fail, whatever the code.</summary>
internal sealed class AllAnalyzers
{
    private readonly DiagnosticAnalyzer[] _all =
    [
        .. typeof(ConstantTextAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Analyzes code that may use the shop's templates.</summary>
    public Task Run(string code) => Run(new CSharpCheck().Compile([("Broken.cs", code), ShopTemplates.Code]), code);

    /// <param name="compilation">What is analyzed.</param>
    /// <param name="shown">What a failure shows.</param>
    public async Task Run(Compilation compilation, string shown)
    {
        var failures = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new TestFile(ShopTemplates.Path, ShopTemplates.Definitions)], TestOptions.With(("RootNamespace", "Shop"), ("TemplateGenVisibility", "internal"))),
            (exception, analyzer, _) => failures.Enqueue($"{analyzer}: {exception}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        await compilation.WithAnalyzers([.. _all], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.True(failures.IsEmpty, shown + "\n" + string.Join('\n', failures));
    }
}
