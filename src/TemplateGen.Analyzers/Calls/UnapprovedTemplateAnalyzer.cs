using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Reporting;

namespace TemplateGen.Analyzers.Calls;

/// <summary>TG2004: reports sends of templates that the platform has not approved, or no longer sends, as their definitions say.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnapprovedTemplateAnalyzer : DiagnosticAnalyzer
{
    private const string Approved = "APPROVED";

    private static readonly DiagnosticDescriptor UnapprovedTemplate = new(
        "TG2004",
        "Send of a template that is not approved",
        "'{0}' is {1}{2}, and WhatsApp sends approved templates only: the send fails ({3}). Wait for the approval and fetch the definition again, or send another template.",
        "TemplateGen",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "WhatsApp sends a template only while its status is APPROVED.",
        HelpLinks.Of("TG2004"));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UnapprovedTemplate);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!KnownNames.AreIn(start.Compilation)) return;
            var records = new TemplateRecords();
            start.RegisterOperationAction(
                operation => Check(operation, TemplateSend.Of((IInvocationOperation)operation.Operation, records)),
                OperationKind.Invocation);
            start.RegisterOperationAction(
                operation => Check(operation, TemplateSend.Of((IMethodReferenceOperation)operation.Operation, records)),
                OperationKind.MethodReference);
        });
    }

    private static void Check(OperationAnalysisContext context, TemplateSend? send)
    {
        if (send is not { Record: var record, Language: var choice }) return;
        foreach (var index in LanguageChoice.Of(choice, record))
        {
            var language = record.Languages[index];
            if (language.Status is "" or Approved) continue;
            var where = record.Languages.Length == 1 ? "" : " in " + language.Code;
            context.ReportDiagnostic(Diagnostic.Create(UnapprovedTemplate, context.Operation.NameLocation(), record.Name, language.Status, where, ErrorOf(language.Status)));
            return;
        }
    }

    private static string ErrorOf(string status) => status switch
    {
        "PAUSED" => "132015",
        "DISABLED" => "132016",
        _ => "132001",
    };
}
