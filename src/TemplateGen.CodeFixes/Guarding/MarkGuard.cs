using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>
/// <c>[OpenWindowWhen(true)]</c> on the parameter of a method that was asked about the recipient, and plainly returns a
/// guard's answer.
/// </summary>
internal sealed class MarkGuard : IGuardFix
{
    public const string Key = "guard.mark";

    public IEnumerable<CodeEdit> Propose(UnguardedSend send, CancellationToken cancellationToken)
    {
        if (send.Recipient is not { } recipient) yield break;
        var name = send.Duty == Duty.OpenWindow ? "OpenWindowWhen" : "OptedInWhen";
        foreach (var argument in send.Place.Function.DescendantNodes().OfType<ArgumentSyntax>().Where(argument => argument.SpanStart != recipient.SpanStart && argument.Expression.IsEquivalentTo(recipient, topLevel: false)))
        {
            if (send.Target.Model.GetOperation(argument, cancellationToken) is not IArgumentOperation { Parameter: { OriginalDefinition: var parameter }, Parent: IInvocationOperation }) continue;
            if (send.Annotations.Of(parameter).IsGuard(send.Duty) || OpenWhen(send, parameter, cancellationToken) is not { } answer) continue;
            if (Annotating.Add(send.Target, [parameter], name, answer, cancellationToken) is not { } roots) continue;
            yield return new CodeEdit($"Mark '{parameter.ContainingSymbol.Name}' as a guard: [{name}({(answer ? "true" : "false")})]", Key, roots);
        }
    }

    /// <summary>The answer of the parameter's method that means "open"; null when its body does not say so plainly.</summary>
    private static bool? OpenWhen(UnguardedSend send, IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        if (parameter.ContainingSymbol.DeclaringSyntaxReferences is not [var reference] || ReturnedBy(reference.GetSyntax(cancellationToken)) is not { } returned) return null;
        if (!send.Target.Compilation.ContainsSyntaxTree(returned.SyntaxTree)) return null;
        return OpenWhen(send.Target.Compilation.GetSemanticModel(returned.SyntaxTree).GetOperation(returned, cancellationToken), send, parameter);
    }

    private static bool? OpenWhen(IOperation? answer, UnguardedSend send, IParameterSymbol parameter) => answer switch
    {
        IAwaitOperation awaited => OpenWhen(awaited.Operation, send, parameter),
        IConversionOperation conversion => OpenWhen(conversion.Operand, send, parameter),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !OpenWhen(not.Operand, send, parameter),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and => OfEither(and, true, send, parameter),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or => OfEither(or, false, send, parameter),
        IInvocationOperation { Instance: { } task, TargetMethod.Name: "ConfigureAwait" or "AsTask" } => OpenWhen(task, send, parameter),
        IInvocationOperation call => OfGuard(call, send, parameter),
        _ => null,
    };

    /// <summary>Both sides of <c>&amp;&amp;</c> are true when it is; both sides of <c>||</c> are false.</summary>
    private static bool? OfEither(IBinaryOperation both, bool answer, UnguardedSend send, IParameterSymbol parameter) =>
        OpenWhen(both.LeftOperand, send, parameter) == answer || OpenWhen(both.RightOperand, send, parameter) == answer ? answer : null;

    private static bool? OfGuard(IInvocationOperation call, UnguardedSend send, IParameterSymbol parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } asked || argument.Value is not IParameterReferenceOperation { Parameter: var passed } || !SymbolEqualityComparer.Default.Equals(passed, parameter)) continue;
            var marks = send.Annotations.Of(asked);
            if (marks.IsGuard(send.Duty)) return marks.IsKnownWhen(true, send.Duty);
        }

        return null;
    }

    private static ExpressionSyntax? ReturnedBy(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax { ExpressionBody.Expression: var body } => body,
        MethodDeclarationSyntax { Body: { } body } => ReturnedBy(body),
        LocalFunctionStatementSyntax { ExpressionBody.Expression: var body } => body,
        LocalFunctionStatementSyntax { Body: { } body } => ReturnedBy(body),
        _ => null,
    };

    private static ExpressionSyntax? ReturnedBy(BlockSyntax body) => body.Statements switch
    {
        [ReturnStatementSyntax { Expression: var returned }] => returned,
        [LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var value } variable] }, ReturnStatementSyntax { Expression: IdentifierNameSyntax name }]
            when name.Identifier.ValueText == variable.Identifier.ValueText => value,
        _ => null,
    };
}
