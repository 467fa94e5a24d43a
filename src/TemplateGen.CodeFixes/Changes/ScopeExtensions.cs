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
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => sure.Operand.IsPath(),
        _ => false,
    };

    /// <summary>A name, escaped when it is a keyword.</summary>
    public static IdentifierNameSyntax ToName(this string name) =>
        SyntaxFactory.IdentifierName(SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? SyntaxFactory.ParseToken("@" + name)
            : SyntaxFactory.Identifier(name));

    /// <summary>A copy to be written elsewhere: without the trivia around it, and without its marks.</summary>
    public static ExpressionSyntax Copy(this ExpressionSyntax expression) => SyntaxFactory.ParseExpression(expression.ToString(), options: expression.SyntaxTree.Options);

    /// <summary>An access to a member of a copy.</summary>
    public static ExpressionSyntax Dot(this ExpressionSyntax expression, string member) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, expression.Copy(), member.ToName());

    /// <summary>The members by which an object can be used, of its base types and interfaces, too.</summary>
    public static IEnumerable<ISymbol> InstanceMembers(this ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var member in parameter.ConstraintTypes.SelectMany(InstanceMembers)) yield return member;
        }

        for (var basis = type; basis is not null; basis = basis.BaseType)
        {
            foreach (var member in basis.GetMembers())
            {
                if (member is { IsStatic: false } and not IMethodSymbol { MethodKind: not MethodKind.Ordinary }) yield return member;
            }
        }

        foreach (var member in type.TypeKind is TypeKind.Interface ? type.AllInterfaces.SelectMany(contract => contract.GetMembers()) : []) yield return member;
    }

    /// <summary>The interfaces that an object has, of a type parameter those that it is constrained to; an interface itself, too.</summary>
    public static IEnumerable<INamedTypeSymbol> Contracts(this ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.SelectMany(Contracts),
        INamedTypeSymbol { TypeKind: TypeKind.Interface } contract => contract.AllInterfaces.Prepend(contract),
        _ => type.AllInterfaces,
    };

    public static T WithoutOuterTrivia<T>(this T node) where T : SyntaxNode => node.WithLeadingTrivia().WithTrailingTrivia();

    public static bool ImplicitlyConverts(this Compilation compilation, ITypeSymbol from, ITypeSymbol to) =>
        compilation.ClassifyConversion(from, to) is { IsImplicit: true, IsUserDefined: false };
}
