using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Flow;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>
/// <c>if (!await client.Windows.IsOpenAsync(to)) return;</c> before the statement; in a <c>foreach</c> or <c>for</c>, <c>continue</c>. Where a
/// function has a result, only <c>false</c> and <c>null</c> say by themselves that nothing was sent.
/// </summary>
internal sealed class LeaveEarly : IGuardFix
{
    public const string Key = "guard.leave";

    public IEnumerable<CodeEdit> Propose(UnguardedSend send, CancellationToken cancellationToken)
    {
        foreach (var guard in GuardSearch.For(send))
        {
            if (Exit(send, guard.Place) is not { } exit) continue;
            var action = exit switch
            {
                ContinueStatementSyntax => "Go on with the next one",
                ReturnStatementSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } => "Return null",
                _ => "Return",
            };
            var title = action + (send.Duty == Duty.OpenWindow ? " when the window is closed" : " when the customer has not opted in");
            if (guard.Place.WithBefore(StatementEdits.If(guard.Blocks, exit), hasResult: true) is { } root) yield return guard.Edit(send, title, Key, root);
        }
    }

    private static StatementSyntax? Exit(UnguardedSend send, SendPlace place)
    {
        // The step to the next one must not be skipped, as it would be in a while loop.
        if (place.Statement?.Ancestors().TakeWhile(ancestor => ancestor != place.Function).FirstOrDefault(IsLoop) is { } loop) return loop is CommonForEachStatementSyntax or ForStatementSyntax ? SyntaxFactory.ContinueStatement() : null;
        if (place.Function is CompilationUnitSyntax) return SyntaxFactory.ReturnStatement();
        if (place.Function.OwnNodes().OfType<YieldStatementSyntax>().Any()) return SyntaxFactory.YieldStatement(SyntaxKind.YieldBreakStatement);
        return send.ReturnType is not { } type ? null
            : place.Function.IsAsync() ? (type.IsTask() ? LeavingWith(type.TaskResult(), place) : LeavingWith(null, place))
            : type.IsTask() ? LeavingTask(type)
            : LeavingWith(type.SpecialType == SpecialType.System_Void ? null : type, place);
    }

    public static bool IsLoop(SyntaxNode node) => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    /// <param name="result">What the function results in; null for nothing.</param>
    /// <param name="place">An expression body without a result is wrapped rather.</param>
    private static ReturnStatementSyntax? LeavingWith(ITypeSymbol? result, SendPlace place) => result switch
    {
        null => place.Statement is null ? null : SyntaxFactory.ReturnStatement(),
        { SpecialType: SpecialType.System_Boolean } => Return(SyntaxKind.FalseLiteralExpression),
        { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } or { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } => Return(SyntaxKind.NullLiteralExpression),
        _ => null,
    };

    /// <summary>A task that is done, where the function is not async.</summary>
    private static ReturnStatementSyntax? LeavingTask(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { Arity: 0, Name: nameof(Task) } => SyntaxFactory.ReturnStatement(nameof(Task).ToName().Dot(nameof(Task.CompletedTask))),
        INamedTypeSymbol { Arity: 0 } => Return(SyntaxKind.DefaultLiteralExpression),
        _ => null,
    };

    private static ReturnStatementSyntax Return(SyntaxKind literal) => SyntaxFactory.ReturnStatement(SyntaxFactory.LiteralExpression(literal));
}
