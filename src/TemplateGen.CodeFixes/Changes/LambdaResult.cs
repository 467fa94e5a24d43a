using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Guarding.Flow;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>
/// What a lambda results in, which others may choose by: the overload that it is passed to, a type argument, an endpoint's answer.
/// </summary>
internal static class LambdaResult
{
    /// <summary>The result of the lambda around a place; null outside of lambdas, and where nobody takes the result.</summary>
    public static string? At(SemanticModel model, int position)
    {
        var lambda = model.SyntaxTree.GetRoot().FindToken(position).Parent?.FirstAncestorOrSelf<SyntaxNode>(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax);
        return lambda is AnonymousFunctionExpressionSyntax function && model.GetSymbolInfo(function).Symbol is IMethodSymbol method && !IsDropped(function, model)
            ? method.ReturnType.ToDisplayString()
            : null;
    }

    /// <summary>Of <c>_ = Task.Run(async () => …)</c> and <c>await Task.WhenAll(all.Select(async one => …))</c>.</summary>
    private static bool IsDropped(AnonymousFunctionExpressionSyntax lambda, SemanticModel model)
    {
        if (CallWith(lambda) is not { } call) return false;
        if (IsCallOf(call, model, nameof(Enumerable), nameof(Enumerable.Select)) && CallWith(Collected(call)) is { } all && IsCallOf(all, model, nameof(Task), nameof(Task.WhenAll))) call = all;
        else if (!IsCallOf(call, model, nameof(Task), nameof(Task.Run))) return false;

        // Handed on as a task without a result.
        if (model.GetTypeInfo(call).ConvertedType is { } task && task.IsTask() && task.TaskResult() is null) return true;

        ExpressionSyntax whole = call;
        if (whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Task.ConfigureAwait), Parent: InvocationExpressionSyntax configured }) whole = configured;
        if (whole.Parent is AwaitExpressionSyntax awaited) whole = awaited;
        if (whole.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } left } discard && model.GetSymbolInfo(left).Symbol is IDiscardSymbol) whole = discard;
        return whole.Parent is ExpressionStatementSyntax
            || whole is AwaitExpressionSyntax { Parent: ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax } && model.GetEnclosingSymbol(whole.SpanStart) is IMethodSymbol { ReturnType: var returned } && returned.TaskResult() is null;
    }

    /// <summary>The sequence, a list of it, or the only use of the variable that holds it.</summary>
    private static ExpressionSyntax Collected(ExpressionSyntax sequence)
    {
        if (sequence.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Enumerable.ToList) or nameof(Enumerable.ToArray), Parent: InvocationExpressionSyntax collected }) sequence = collected;
        if (sequence.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }) return sequence;
        var uses = variable.FunctionAround().DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == variable.Identifier.ValueText).ToList();
        return uses is [var use] ? use : sequence;
    }

    private static InvocationExpressionSyntax? CallWith(ExpressionSyntax argument) =>
        argument.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } ? call : null;

    private static bool IsCallOf(InvocationExpressionSyntax call, SemanticModel model, string type, string method) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType.Name: var holder, Name: var name } && holder == type && name == method;
}
