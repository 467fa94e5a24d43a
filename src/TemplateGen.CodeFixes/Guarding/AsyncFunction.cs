using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Guarding.Flow;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Makes the function of a send async, so that a guard can be awaited in it: one that returns a task, and hands on those of others.</summary>
internal static class AsyncFunction
{
    /// <summary>The place of the send in the async function; null when the function is async already, or returns no task.</summary>
    public static SendPlace? Around(UnguardedSend send)
    {
        var function = send.Place.Function;
        if (function.IsAsync() || send.ReturnType is not { } type || !type.IsTask()) return null;

        // Awaited inside, a task would throw into a catch that it was returned from.
        if (function.OwnNodes().OfType<TryStatementSyntax>().Any(block => block.Catches.Count > 0 && block.Block.OwnNodes().OfType<ReturnStatementSyntax>().Any())) return null;

        var mark = new SyntaxAnnotation();
        var changed = Awaiting(function.ReplaceNode(send.Use, send.Use.WithAdditionalAnnotations(mark)), type.TaskResult() is not null);
        if (WithAsync(changed) is not { } made) return null;
        var root = send.Target.Root.ReplaceNode(function, made);
        return root.GetAnnotatedNodes(mark).OfType<ExpressionSyntax>().FirstOrDefault() is { } use
            ? new SendPlace(root, use, function is AnonymousFunctionExpressionSyntax ? " (makes the lambda async)" : $" (makes '{NameOf(function)}' async)")
            : null;
    }

    /// <summary>Awaits what was returned.</summary>
    private static SyntaxNode Awaiting(SyntaxNode function, bool hasResult)
    {
        if (function.ExpressionBodyOf() is { } body) return body is ThrowExpressionSyntax ? function : function.ReplaceNode(body, Awaited(body).WithTriviaFrom(body));

        var returns = function.OwnNodes().OfType<ReturnStatementSyntax>().Where(statement => statement.Expression is not null).ToList();
        function = function.TrackNodes(returns);
        foreach (var original in returns)
        {
            var statement = function.GetCurrentNode(original)!;
            if (hasResult) function = function.ReplaceNode(statement.Expression!, ResultOf(statement.Expression!));
            else if (statement.Expression!.IsDoneTask()) function = function.ReplaceNode(statement, Leave(statement).WithLeadingTrivia(statement.GetLeadingTrivia()));
            else if (function.BlockOf()?.Statements.LastOrDefault() == statement) function = function.ReplaceNode(statement, Await(statement).WithTriviaFrom(statement));
            else function = function.ReplaceBy(statement, Await(statement).WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed), Leave(statement));
        }

        return function;
    }

    private static ExpressionSyntax ResultOf(ExpressionSyntax returned) =>
        returned is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Task.FromResult), Expression: SimpleNameSyntax { Identifier.ValueText: nameof(Task) or "ValueTask" } }, ArgumentList.Arguments: [var result] }
            ? result.Expression
            : Awaited(returned);

    private static ExpressionStatementSyntax Await(ReturnStatementSyntax statement) => SyntaxFactory.ExpressionStatement(Awaited(statement.Expression!));

    private static ReturnStatementSyntax Leave(ReturnStatementSyntax statement) => SyntaxFactory.ReturnStatement().WithTrailingTrivia(statement.GetTrailingTrivia());

    private static AwaitExpressionSyntax Awaited(ExpressionSyntax task)
    {
        task = task.WithoutOuterTrivia();
        if (task is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsTask", Expression: var valueTask }, ArgumentList.Arguments.Count: 0 }) task = valueTask.WithoutTrailingTrivia();
        if (task is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or SimpleNameSyntax or ElementAccessExpressionSyntax or BaseObjectCreationExpressionSyntax or ParenthesizedExpressionSyntax))
            task = SyntaxFactory.ParenthesizedExpression(task);
        return SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), task);
    }

    private static SyntaxNode? WithAsync(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => WithAsync(method, method.Modifiers, static (node, modifiers) => node.WithModifiers(modifiers)),
        LocalFunctionStatementSyntax local => WithAsync(local, local.Modifiers, static (node, modifiers) => node.WithModifiers(modifiers)),
        ParenthesizedLambdaExpressionSyntax lambda => WithAsync(lambda, lambda.Modifiers, static (node, modifiers) => node.WithModifiers(modifiers)),
        SimpleLambdaExpressionSyntax lambda => WithAsync(lambda, lambda.Modifiers, static (node, modifiers) => node.WithModifiers(modifiers)),
        AnonymousMethodExpressionSyntax lambda => WithAsync(lambda, lambda.Modifiers, static (node, modifiers) => node.WithModifiers(modifiers)),
        _ => null,
    };

    private static T WithAsync<T>(T function, SyntaxTokenList modifiers, Func<T, SyntaxTokenList, T> with) where T : SyntaxNode
    {
        var keyword = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        // 'partial' stays last.
        var index = modifiers.IndexOf(SyntaxKind.PartialKeyword) is var partial && partial >= 0 ? partial : modifiers.Count;
        if (index > 0) return with(function, modifiers.Insert(index, keyword));

        // In the place of what stood first, behind the attributes, and with its comments.
        var first = modifiers.Count > 0 ? modifiers[0] : FirstTokenOf(function);
        modifiers = SyntaxFactory.TokenList(modifiers.Select(modifier => modifier.WithLeadingTrivia()).Prepend(keyword.WithLeadingTrivia(first.LeadingTrivia)));
        return with(function.ReplaceToken(first, first.WithLeadingTrivia()), modifiers);
    }

    private static SyntaxToken FirstTokenOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.ReturnType.GetFirstToken(),
        LocalFunctionStatementSyntax local => local.ReturnType.GetFirstToken(),
        ParenthesizedLambdaExpressionSyntax lambda => (lambda.ReturnType ?? (SyntaxNode)lambda.ParameterList).GetFirstToken(),
        SimpleLambdaExpressionSyntax lambda => lambda.Parameter.GetFirstToken(),
        _ => function.GetFirstToken(),
    };

    private static string NameOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        _ => "",
    };
}
