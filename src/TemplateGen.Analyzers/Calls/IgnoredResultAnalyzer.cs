using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Reporting;

namespace TemplateGen.Analyzers.Calls;

/// <summary>TG2007: reports sends whose result nobody looks at: a refusal is a result, and no exception.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredResultAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor IgnoredResult = new(
        "TG2007",
        "Send result ignored",
        "The result says whether the message was accepted, and nothing looks at it: check IsAccepted, call EnsureAccepted() to throw, or write '_ = ' when it does not matter",
        "TemplateGen",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A send that is refused does not throw: it returns a SendResult that says why.",
        HelpLinks.Of("TG2007"));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(IgnoredResult);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!KnownNames.AreIn(start.Compilation)) return;
            start.RegisterOperationAction(CheckStatement, OperationKind.ExpressionStatement);
            start.RegisterOperationAction(CheckReturn, OperationKind.Return);
        });
    }

    /// <summary>A statement, and the body of a lambda or a method that returns nothing.</summary>
    private static void CheckStatement(OperationAnalysisContext context)
    {
        var statement = ((IExpressionStatementOperation)context.Operation).Operation;
        // Waited for by blocking: the statement itself has no value.
        if (statement is IInvocationOperation { TargetMethod.Name: nameof(Task.Wait), Instance: { } task }) statement = task;
        // Assigned, also to a discard: somebody decided.
        if (statement is IAssignmentOperation || !SendResults.IsIn(statement.Type)) return;
        var source = SendResults.SourceOf(statement);
        if (source is IInvocationOperation call ? !SendResults.IsNew(call) : !SendResults.IsLastUse(source)) return;
        Report(context, source);
    }

    /// <summary>A task with a result that is returned as a task without one.</summary>
    private static void CheckReturn(OperationAnalysisContext context)
    {
        if (((IReturnOperation)context.Operation).ReturnedValue is not IConversionOperation { OperatorMethod: null, Type: { Name: "Task", IsReferenceType: true } type, Operand: var task }) return;
        if (type is INamedTypeSymbol { Arity: > 0 } || !SendResults.IsIn(task.Type)) return;
        if (SendResults.SourceOf(task) is IInvocationOperation call && SendResults.IsNew(call)) Report(context, call);
    }

    private static void Report(OperationAnalysisContext context, IOperation source) =>
        context.ReportDiagnostic(Diagnostic.Create(IgnoredResult, source.NameLocation()));
}
