using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Guarding.Annotations;

namespace TemplateGen.Analyzers.Guarding;

/// <summary>
/// Reports sends whose recipient is not known to be ready for them on every way that leads there: free-form messages
/// outside the customer care window, templates to customers who may not have opted in.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WindowGuardAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        GuardDescriptors.FreeFormSend,
        GuardDescriptors.TemplateSend,
        GuardDescriptors.Misuse,
        GuardDescriptors.AnnotationFile);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var annotations = AnnotationLookup.For(start.Compilation, start.Options, start.CancellationToken);
            var findings = new MemberFindings(annotations);
            start.RegisterOperationAction(findings.Report, OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.PropertyReference, OperationKind.MethodReference);
            // Every method has some of these: they are looked at only where one could mean something.
            if (annotations.MayHaveOperators(start.Compilation, start.CancellationToken))
                start.RegisterOperationAction(findings.Report, OperationKind.Conversion, OperationKind.Binary, OperationKind.Unary, OperationKind.CompoundAssignment, OperationKind.Increment, OperationKind.Decrement);
            start.RegisterSymbolAction(new DeclarationDuties(annotations).Check, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field);
            start.RegisterAdditionalFileAction(AnnotationFileCheck.Report);
        });
    }
}
