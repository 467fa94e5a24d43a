using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Generation;
using TemplateGen.Analyzers.Specs;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Reporting;

/// <summary>Reports what is wrong with definition files, at the exact token, while they are edited.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefinitionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DefinitionDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            // Rules that speak of several files are checked once, for all files, when the first file asks.
            var project = new Lazy<ProjectDefinitions>(() => new ProjectDefinitions(start.Options));
            start.RegisterAdditionalFileAction(file => Report(file, project));
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, Lazy<ProjectDefinitions> project)
    {
        var file = context.AdditionalFile;
        var options = context.Options.AnalyzerConfigOptionsProvider;
        if (!ProjectFiles.IsDefinition(file, options)) return;
        if (file.GetText(context.CancellationToken) is not { } text) return;

        var definitions = ParsedDefinitions.Of(text, context.CancellationToken);
        var findings = DefinitionRules.Check(definitions, SettingsOf(options.GetOptions(file)), context.CancellationToken);
        foreach (var finding in findings.Concat(project.Value.FindingsWithOthers(file)))
        {
            if (!DefinitionDescriptors.ById.TryGetValue(finding.RuleId, out var descriptor)) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                descriptor,
                FilePlace.Of(file.Path, text, finding.Span.Start, finding.Span.End),
                finding.Related.Select(place => project.Value.Locate(place, file)).OfType<Location>(),
                finding.Message));
        }
    }

    private static RuleSettings SettingsOf(AnalyzerConfigOptions options) =>
        RuleSettings.Read(key => options.TryGetValue(key, out var value) ? value : null);
}
