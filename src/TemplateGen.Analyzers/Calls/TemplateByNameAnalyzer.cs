using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Reporting;

namespace TemplateGen.Analyzers.Calls;

/// <summary>TG2005: reports templates that are sent by their names, as texts, though a generated method exists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemplateByNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>In the properties of a finding: the name of the generated method.</summary>
    internal const string MethodProperty = "Method";

    private static readonly DiagnosticDescriptor TemplateByName = new(
        "TG2005",
        "Template sent by its name",
        "'{0}' has a typed method: call {1}, which takes the right parameters and languages only",
        "TemplateGen",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A name in a text is checked by WhatsApp, when it is sent (132000, 132001). A generated method is checked by the compiler.",
        HelpLinks.Of("TG2005"));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TemplateByName);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!KnownNames.AreIn(start.Compilation)) return;
            var annotations = AnnotationLookup.For(start.Compilation, start.Options, start.CancellationToken);
            var sends = new Lazy<ImmutableDictionary<string, IMethodSymbol>>(() => TypedSends.In(start.Compilation, new TemplateRecords()));
            start.RegisterOperationAction(operation => CheckArgument(operation, annotations, sends), OperationKind.Argument);
            start.RegisterOperationAction(operation => CheckAssignment(operation, annotations, sends), OperationKind.SimpleAssignment);
        });
    }

    private static void CheckArgument(OperationAnalysisContext context, AnnotationLookup annotations, Lazy<ImmutableDictionary<string, IMethodSymbol>> sends)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { Parameter: { } parameter, ArgumentKind: ArgumentKind.Explicit } && NameIn(argument.Value) is { } name && annotations.IsTemplateName(parameter)) Check(context, argument.Value, name, sends);
    }

    private static void CheckAssignment(OperationAnalysisContext context, AnnotationLookup annotations, Lazy<ImmutableDictionary<string, IMethodSymbol>> sends)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is not IMemberReferenceOperation { Member: var member } || NameIn(assignment.Value) is not { } name) return;
        if ((annotations.Of(member).Receiver & Marks.TemplateName) != 0) Check(context, assignment.Value, name, sends);
    }

    private static string? NameIn(IOperation value) =>
        value.WithoutConversions().ConstantValue is { HasValue: true, Value: string { Length: > 0 } name } ? name : null;

    private static void Check(OperationAnalysisContext context, IOperation value, string name, Lazy<ImmutableDictionary<string, IMethodSymbol>> sends)
    {
        if (!sends.Value.TryGetValue(name, out var method)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            TemplateByName,
            value.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(MethodProperty, method.Name),
            name,
            method.Name));
    }
}
