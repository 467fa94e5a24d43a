using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
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
            var names = new TemplateNames();
            var sends = new Lazy<ImmutableDictionary<string, IMethodSymbol>>(() => TypedSends.In(start.Compilation, new TemplateRecords()));
            start.RegisterOperationAction(operation => CheckArgument(operation, names, sends), OperationKind.Argument);
            start.RegisterOperationAction(operation => CheckAssignment(operation, names, sends), OperationKind.SimpleAssignment);
        });
    }

    private static void CheckArgument(OperationAnalysisContext context, TemplateNames names, Lazy<ImmutableDictionary<string, IMethodSymbol>> sends)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { Parameter: { } parameter, ArgumentKind: ArgumentKind.Explicit }) Check(context, argument.Value, parameter, names, sends);
    }

    private static void CheckAssignment(OperationAnalysisContext context, TemplateNames names, Lazy<ImmutableDictionary<string, IMethodSymbol>> sends)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IMemberReferenceOperation { Member: var member }) Check(context, assignment.Value, member, names, sends);
    }

    private static void Check(OperationAnalysisContext context, IOperation value, ISymbol target, TemplateNames names, Lazy<ImmutableDictionary<string, IMethodSymbol>> sends)
    {
        if (value.WithoutConversions() is not { ConstantValue: { HasValue: true, Value: string { Length: > 0 } name } } constant || !names.AreIn(target)) return;
        if (!sends.Value.TryGetValue(name, out var method)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            TemplateByName,
            constant.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(MethodProperty, method.Name),
            name,
            method.Name));
    }

    /// <summary>Which parameters, properties and fields take a template's name; each is looked at once for a compilation.</summary>
    private sealed class TemplateNames
    {
        private readonly ConcurrentDictionary<ISymbol, bool> _targets = new(SymbolEqualityComparer.Default);

        public bool AreIn(ISymbol target) => _targets.GetOrAdd(target.OriginalDefinition, symbol => symbol.Find(KnownNames.TemplateName) is not null);
    }
}
