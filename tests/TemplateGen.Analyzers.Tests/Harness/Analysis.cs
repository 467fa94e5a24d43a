using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Reporting;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Harness;

/// <summary>What the analyzers of additional files report.</summary>
internal static class Analysis
{
    public static Task<IReadOnlyList<Diagnostic>> Of(string definition) => Of(new TestFile("templates/shop.whatsapp.json", definition));

    public static Task<IReadOnlyList<Diagnostic>> Of(params AdditionalText[] files) => Of(TestOptions.Default, files);

    public static async Task<IReadOnlyList<Diagnostic>> Of(TestOptions options, params AdditionalText[] files)
    {
        var diagnostics = await Compilations.Of("internal static class Program;")
            .WithAnalyzers([new DefinitionAnalyzer(), new CodeTemplateAnalyzer()], new AnalyzerOptions([.. files], options))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The text that is underlined.</summary>
    public static string Underlined(this Diagnostic diagnostic, string text) =>
        text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
}
