using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>
/// <c>if (!await client.Windows.IsOpenAsync(to)) return;</c> before the statement; in a <c>foreach</c> or <c>for</c>, <c>continue</c>. Where a
/// function has a result, only <c>false</c> says by itself that nothing was sent.
/// </summary>
internal sealed class LeaveEarly : IGuardFix
{
    public const string Key = "guard.leave";

    public IEnumerable<CodeEdit> Propose(UnguardedSend send, CancellationToken cancellationToken)
    {
        // What a loop looks at again is no place to leave from.
        if (send.Statement is not { } statement || statement is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax || Exit(send, statement) is not { } exit) yield break;

        var action = exit is ContinueStatementSyntax ? "Go on with the next one" : "Return";
        var title = action + (send.Duty == Duty.OpenWindow ? " when the window is closed" : " when the customer has not opted in");
        foreach (var guard in GuardSearch.For(send))
        {
            var root = send.Target.Root.ReplaceBy(
                statement,
                StatementEdits.If(guard.Blocks, exit).WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed),
                statement.WithLeadingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed));
            yield return new CodeEdit(title, Key, send.Target.Tree, root);
        }
    }

    private static StatementSyntax? Exit(UnguardedSend send, StatementSyntax statement)
    {
        // The step to the next one must not be skipped, as it would be in a while loop.
        if (statement.Ancestors().TakeWhile(ancestor => ancestor != send.Function).FirstOrDefault(IsLoop) is { } loop) return loop is CommonForEachStatementSyntax or ForStatementSyntax ? SyntaxFactory.ContinueStatement() : null;
        if (send.Function is CompilationUnitSyntax) return SyntaxFactory.ReturnStatement();
        if (send.Function.DescendantNodes(node => node == send.Function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<YieldStatementSyntax>().Any())
            return SyntaxFactory.YieldStatement(SyntaxKind.YieldBreakStatement);

        return ResultOf(send) switch
        {
            null => null,
            { SpecialType: SpecialType.System_Void } => SyntaxFactory.ReturnStatement(),
            { SpecialType: SpecialType.System_Boolean } => SyntaxFactory.ReturnStatement(SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression)),
            _ => null,
        };
    }

    private static bool IsLoop(SyntaxNode node) => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    /// <summary>What the function returns; of an async one, what its task results in.</summary>
    private static ITypeSymbol? ResultOf(UnguardedSend send)
    {
        if (send.Target.Model.GetEnclosingSymbol(send.Use.SpanStart) is not IMethodSymbol { ReturnType: var type }) return null;
        if (!send.Function.IsAsync()) return type;
        return type is INamedTypeSymbol { TypeArguments: [var result] } ? result : send.Target.Compilation.GetSpecialType(SpecialType.System_Void);
    }
}
