using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>Questions about what is at hand in a place.</summary>
internal static class ScopeExtensions
{
    /// <summary>Variables, fields and properties that can be read in a place, the nearest first, with their types.</summary>
    public static IEnumerable<(ISymbol Symbol, ITypeSymbol Type)> ValuesAt(this SemanticModel model, int position)
    {
        return model.LookupSymbols(position)
            .Select(symbol => (Symbol: symbol, Type: TypeOf(symbol, position)!))
            .Where(value => value.Type is not (null or { NullableAnnotation: NullableAnnotation.Annotated }))
            .OrderBy(value => value.Symbol is ILocalSymbol ? 0 : value.Symbol is IParameterSymbol ? 1 : 2)
            .ThenBy(value => value.Symbol.Name, StringComparer.Ordinal);

        static ITypeSymbol? TypeOf(ISymbol symbol, int position) => symbol switch
        {
            { CanBeReferencedByName: false } => null,
            ILocalSymbol local when local.DeclaringSyntaxReferences.All(reference => reference.Span.End <= position) => local.Type,
            IParameterSymbol { RefKind: not RefKind.Out } parameter => parameter.Type,
            IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
            IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
            _ => null,
        };
    }

    /// <summary>Whether an expression can be written twice without doing anything twice.</summary>
    public static bool IsPath(this ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax or PredefinedTypeSyntax => true,
        MemberAccessExpressionSyntax access when access.IsKind(SyntaxKind.SimpleMemberAccessExpression) => access.Expression.IsPath(),
        _ => false,
    };

    /// <summary>The method, lambda, accessor or local function around a node; the file for top-level code.</summary>
    public static SyntaxNode FunctionAround(this SyntaxNode node) => node.Ancestors().First(ancestor => ancestor
        is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
        or BasePropertyDeclarationSyntax or BaseTypeDeclarationSyntax or CompilationUnitSyntax);

    public static bool IsAsync(this SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword != default,
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        BaseMethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        CompilationUnitSyntax => true,
        _ => false,
    };

    /// <summary>A name, escaped when it is a keyword.</summary>
    public static IdentifierNameSyntax ToName(this string name) =>
        SyntaxFactory.IdentifierName(SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? SyntaxFactory.ParseToken("@" + name)
            : SyntaxFactory.Identifier(name));

    /// <summary>A copy to be written elsewhere: without the trivia around it, and without its marks.</summary>
    public static ExpressionSyntax Copy(this ExpressionSyntax expression) => SyntaxFactory.ParseExpression(expression.ToString(), options: expression.SyntaxTree.Options);

    public static T WithoutOuterTrivia<T>(this T node) where T : SyntaxNode => node.WithLeadingTrivia().WithTrailingTrivia();

    public static bool ImplicitlyConverts(this Compilation compilation, ITypeSymbol from, ITypeSymbol to) =>
        compilation.ClassifyConversion(from, to) is { IsImplicit: true, IsUserDefined: false };
}
