using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Generation;
using TemplateGen.Analyzers.Reporting;
using TemplateGen.Analyzers.Specs;

namespace TemplateGen.Analyzers.Calls;

/// <summary>TG2008: marks the definitions of templates that nothing in the project sends.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsentTemplateAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor UnsentTemplate = new(
        "TG2008",
        "Template never sent",
        "Nothing in this project sends '{0}': call {1}, or delete the definition when it is no longer needed",
        "TemplateGen",
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        "A definition whose record and send method are not used.",
        HelpLinks.Of("TG2008"),
        WellKnownDiagnosticTags.CompilationEnd,
        WellKnownDiagnosticTags.Unnecessary);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UnsentTemplate);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!KnownNames.AreIn(start.Compilation) || OthersMaySend(start.Compilation, start.Options)) return;
            var provider = start.Options.AnalyzerConfigOptionsProvider;
            var files = start.Options.AdditionalFiles.Where(file => ProjectFiles.IsDefinition(file, provider)).ToImmutableArray();
            if (files.IsEmpty) return;

            var sent = new SentTemplates(files);
            start.RegisterSemanticModelAction(model => sent.Collect(model.SemanticModel, model.CancellationToken));
            start.RegisterCompilationEndAction(end => Report(end, files, sent));
        });
    }

    /// <summary>Public code of a library is there for other projects.</summary>
    private static bool OthersMaySend(Compilation compilation, AnalyzerOptions options) =>
        compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule or OutputKind.WindowsRuntimeMetadata
        && GenerationOptions.From(options.AnalyzerConfigOptionsProvider.GlobalOptions).Visibility == "public";

    private static void Report(CompilationAnalysisContext context, ImmutableArray<AdditionalText> files, SentTemplates sent)
    {
        var space = GenerationOptions.From(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions).Namespace;
        var languages = files
            .Select(file => (File: file, Text: file.GetText(context.CancellationToken)))
            .Where(file => file.Text is not null)
            .SelectMany(file => ParsedDefinitions.Of(file.Text!, context.CancellationToken).Templates, (file, template) => (file.File, Text: file.Text!, Template: template))
            .Where(definition => definition.Template.Name is { } name && !sent.IsSent(name.Value))
            .GroupBy(definition => definition.Template.Name!.Value, StringComparer.Ordinal);
        foreach (var template in languages)
        {
            // What could not be generated cannot be sent.
            var type = template.SelectMany(definition => SentTemplates.ClassNamesOf(definition.Template)).FirstOrDefault(name => IsGenerated(context.Compilation, space + "." + name, template.Key));
            if (type is null) continue;
            var places = template.Select(definition => FilePlace.Of(definition.File.Path, definition.Text, definition.Template.Name!.Span.Start, definition.Template.Name.Span.End)).ToList();
            context.ReportDiagnostic(Diagnostic.Create(UnsentTemplate, places[0], places.Skip(1), template.Key, "Send" + type + "Async"));
        }
    }

    private static bool IsGenerated(Compilation compilation, string type, string template) =>
        compilation.Assembly.GetTypeByMetadataName(type.Replace("@", "")) is { } record && TemplateRecord.Of(record)?.Name == template;
}
