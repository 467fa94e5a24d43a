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
        if (!ProjectFiles.IsDefinition(file, context.Options.AnalyzerConfigOptionsProvider)) return;
        if (file.GetText(context.CancellationToken) is not { } text) return;

        foreach (var finding in DefinitionRules.Check(ParsedDefinitions.Of(text, context.CancellationToken), context.CancellationToken).Concat(project.Value.FindingsWithOthers(file)))
        {
            if (!DefinitionDescriptors.ById.TryGetValue(finding.RuleId, out var descriptor)) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                descriptor,
                FilePlace.Of(file.Path, text, finding.Span.Start, finding.Span.End),
                finding.Related.Select(place => project.Value.Locate(place, file)).OfType<Location>(),
                finding.Message));
        }
    }
}
