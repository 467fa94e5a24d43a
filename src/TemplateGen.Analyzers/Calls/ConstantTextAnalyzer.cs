using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Calls.Texts;
using TemplateGen.Analyzers.Reporting;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Calls;

/// <summary>TG2003: reports texts that the platform is certain to refuse, since the code shows enough of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantTextAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor RefusedText = new(
        "TG2003",
        "Constant argument that WhatsApp refuses",
        "{0}",
        "TemplateGen",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A value with a line break, a tab, five spaces in a row, nothing in it, or too many characters is refused when it is sent (132018, 132005, 131008).",
        HelpLinks.Of("TG2003"));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RefusedText);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!KnownNames.AreIn(start.Compilation)) return;
            var records = new TemplateRecords();
            var targets = new TextTargets(start.Compilation, records);
            start.RegisterOperationAction(operation => CheckCall(operation, (IInvocationOperation)operation.Operation, targets, records), OperationKind.Invocation);
            start.RegisterOperationAction(operation => CheckCreation(operation, (IObjectCreationOperation)operation.Operation, targets, records), OperationKind.ObjectCreation);
            start.RegisterOperationAction(operation => CheckAssignment(operation, (ISimpleAssignmentOperation)operation.Operation, targets, records), OperationKind.SimpleAssignment);
        });
    }

    private static void CheckCall(OperationAnalysisContext context, IInvocationOperation call, TextTargets targets, TemplateRecords records)
    {
        if (call.TargetMethod is { IsStatic: true, ContainingType: var type } && type.Is(KnownNames.Recipient)) CheckRecipient(context, call);
        else if (targets.Of(call.TargetMethod) is { IsDefault: false } texts) CheckArguments(context, texts, call.Arguments, records.SentBy(call.TargetMethod));
    }

    private static void CheckCreation(OperationAnalysisContext context, IObjectCreationOperation creation, TextTargets targets, TemplateRecords records)
    {
        if (creation.Constructor is { } constructor && targets.Of(constructor) is { IsDefault: false } texts) CheckArguments(context, texts, creation.Arguments, records.Of(creation.Type));
    }

    /// <summary>A property in an initializer or a <c>with</c>, or one that is set later.</summary>
    private static void CheckAssignment(OperationAnalysisContext context, ISimpleAssignmentOperation assignment, TextTargets targets, TemplateRecords records)
    {
        if (assignment.Target is not IPropertyReferenceOperation { Property: var property, Instance: var instance } || targets.Of(property, instance?.Type) is not { } target) return;
        var value = ReportFaults(context, target, assignment.Value);
        if (value is not null && records.Of(instance?.Type ?? property.ContainingType) is { } record) ReportTooLong(context, record, Enumerable.Range(0, record.Languages.Length), [value]);
    }

    private static void CheckArguments(OperationAnalysisContext context, ImmutableArray<TextTarget?> targets, ImmutableArray<IArgumentOperation> arguments, TemplateRecord? record)
    {
        var values = new List<FilledValue>();
        var areSound = true;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter) continue;
            if (targets[parameter.Ordinal] is not { } target) CheckCount(context, argument, parameter);
            else if (ReportFaults(context, target, argument.Value) is { } value) values.Add(value);
            else areSound &= target.Place is null;
        }

        if (record is not null && areSound) ReportTooLong(context, record, LanguageChoice.Of(LanguageChoice.ArgumentIn(arguments, record), record), values);
    }

    private static void CheckCount(OperationAnalysisContext context, IArgumentOperation argument, IParameterSymbol parameter)
    {
        if (parameter.Find(KnownNames.CountLimit)?.OnlyValue<int>() is not { } limit || KnownItems.Of(argument) is not { IsDefault: false } items) return;
        if (items.IsEmpty) Report(context, argument.Value.Syntax, "This is empty, and WhatsApp wants one at least");
        else if (items.Length > limit) Report(context, items[limit], $"These are {Show.Number(items.Length)}, and WhatsApp takes at most {Show.Number(limit)}: leave out this and what follows");
    }

    /// <summary>Reports what is wrong with a text by itself; when nothing is, the value of a template's text is given back.</summary>
    private static FilledValue? ReportFaults(OperationAnalysisContext context, TextTarget target, IOperation value)
    {
        var isSound = true;
        foreach (var text in KnownText.AllOf(value))
        {
            if (target.FaultIn(text) is not { } fault) continue;
            isSound = false;
            Report(context, text.Operation.Syntax, fault);
        }

        return isSound && target.Place is { } place ? FilledValue.Of(place, value) : null;
    }

    private static void ReportTooLong(OperationAnalysisContext context, TemplateRecord record, IEnumerable<int> languages, IReadOnlyList<FilledValue> values)
    {
        if (FilledTexts.TooLong(record, languages, values) is { } found) Report(context, found.Text.Operation.Syntax, found.Message);
    }

    private static void CheckRecipient(OperationAnalysisContext context, IInvocationOperation call)
    {
        if (call.TargetMethod.Name is not ("Parse" or "FromUserId") || call.Arguments is not [{ Value: var value }]) return;
        foreach (var text in KnownText.AllOf(value).Where(text => text is { IsWhole: true, IsNull: false }))
        {
            var constant = string.Concat(text.Pieces);
            var fault = call.TargetMethod.Name == "Parse" ? PhoneNumberText.FaultIn(constant)
                : PhoneNumberText.IsUserId(constant) ? null
                : "This is no business-scoped user id: two capitals, a dot, and up to 128 letters, digits and dots, as in US.13491208655302741918";
            if (fault is not null) Report(context, text.Operation.Syntax, fault + "; this call always throws");
        }
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode place, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(RefusedText, place.GetLocation(), message));
}
