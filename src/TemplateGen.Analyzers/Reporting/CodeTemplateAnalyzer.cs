using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Emission;
using TemplateGen.Analyzers.Generation;
using TemplateGen.Analyzers.Specs;

namespace TemplateGen.Analyzers.Reporting;

/// <summary>Reports mistakes in a project's own code templates, at their line.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeTemplateAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor BrokenCodeTemplate = new(
        "TG1904",
        "Broken code template",
        "{0}",
        "TemplateGen",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A *.templategen.sbn file has a mistake in its syntax, or failed on one of the project's templates; no code is generated with it.",
        HelpLinks.Of("TG1904"));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(BrokenCodeTemplate);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Report);
    }

    private static void Report(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!ProjectFiles.IsCodeTemplate(file) || file.GetText(context.CancellationToken) is not { } text) return;
        if (FirstError(CodeTemplate.Parse(text.ToString()), context) is not { } error) return;
        context.ReportDiagnostic(Diagnostic.Create(BrokenCodeTemplate, FilePlace.Of(file.Path, text, error.Start, error.End), error.Message));
    }

    /// <summary>Renders it for each template of the project, as the generator does, which reports nothing.</summary>
    private static CodeTemplateError? FirstError(CodeTemplate codeTemplate, AdditionalFileAnalysisContext context)
    {
        if (codeTemplate.SyntaxError is { } syntaxError) return syntaxError;

        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var options = GenerationOptions.From(provider.GlobalOptions);
        var files = context.Options.AdditionalFiles
            .Where(file => ProjectFiles.IsDefinition(file, provider))
            .Select(file => FileSpecBuilder.Build(file, context.CancellationToken))
            .ToImmutableArray();
        return TemplateCatalog.Of(files)
            .Select(template => codeTemplate.TryRender(CodeModel.Of(template, options), context.CancellationToken).Error)
            .FirstOrDefault(error => error is not null);
    }
}
