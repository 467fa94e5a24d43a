using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>The code around a send, where a fix writes: as it is, or after its function was made async.</summary>
/// <param name="Root">The file.</param>
/// <param name="Use">The send in it.</param>
/// <param name="Remark">What a title says of the place; empty for the code as it is.</param>
internal sealed record SendPlace(SyntaxNode Root, ExpressionSyntax Use, string Remark)
{
    /// <summary>The method, lambda, accessor or local function that the send is in.</summary>
    public SyntaxNode Function { get; } = Use.FunctionAround();

    /// <summary>The statement that the send is in; null in an expression body.</summary>
    public StatementSyntax? Statement => Use.Ancestors().TakeWhile(ancestor => ancestor != Function).OfType<StatementSyntax>().FirstOrDefault();

    /// <summary>The expression body that the send is in; null in a statement.</summary>
    public ExpressionSyntax? ExpressionBody => Statement is null ? Function.ExpressionBodyOf() : null;

    /// <summary>The statement, or the expression body; the function where there is neither.</summary>
    public SyntaxNode Whole => Statement ?? (SyntaxNode?)ExpressionBody ?? Function;

    /// <summary>The file with a statement before the one that sends; null where there is no room for it, or where it would act though nothing is sent.</summary>
    /// <param name="before">The statement.</param>
    /// <param name="hasResult">Whether an expression body is what the function results in.</param>
    public SyntaxNode? WithBefore(StatementSyntax before, bool hasResult)
    {
        if (!this.IsAlwaysReached()) return null;
        if (ExpressionBody is { } body)
            return Root.WithBlockBody(Function, before, hasResult ? SyntaxFactory.ReturnStatement(body.WithoutOuterTrivia()) : SyntaxFactory.ExpressionStatement(body.WithoutOuterTrivia()));

        // What a loop looks at again has nothing before it.
        return Statement is null or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax ? null : Root.ReplaceBy(
            Statement,
            before.WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed),
            Statement.WithLeadingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed));
    }
}
