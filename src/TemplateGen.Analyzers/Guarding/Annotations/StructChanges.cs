using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>
/// Whether a method of a struct may change the struct's own members. What says <c>readonly</c> does not, nor what is in
/// the project and plainly assigns none; of compiled methods nobody knows, but a property that is read only tells.
/// </summary>
internal static class StructChanges
{
    public static bool MayBeMadeBy(IMethodSymbol? method) =>
        method is { IsStatic: false, IsReadOnly: false, IsImplicitlyDeclared: false, ContainingType: { TypeKind: TypeKind.Struct, IsReadOnly: false, IsTupleType: false, SpecialType: SpecialType.None, OriginalDefinition.SpecialType: SpecialType.None } }
        && MayBeMadeBy(method.OriginalDefinition, new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default));

    private static bool MayBeMadeBy(IMethodSymbol method, HashSet<IMethodSymbol> seen)
    {
        if (method.IsReadOnly || method.IsStatic || !seen.Add(method)) return false;
        if (method.PartialImplementationPart is { } body) method = body;
        if (method.DeclaringSyntaxReferences.IsEmpty) return method.MethodKind == MethodKind.Ordinary && method.OverriddenMethod is null;
        return method.DeclaringSyntaxReferences.SelectMany(part => part.GetSyntax().DescendantNodes()).Any(node => IsChange(node, method.ContainingType, seen));
    }

    private static bool IsChange(SyntaxNode node, INamedTypeSymbol type, HashSet<IMethodSymbol> seen) => node switch
    {
        AssignmentExpressionSyntax { Left: TupleExpressionSyntax targets } => targets.Arguments.Any(target => IsOwn(target.Expression, type)),
        AssignmentExpressionSyntax assignment => IsOwn(assignment.Left, type),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression } change => IsOwn(change.Operand, type),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } change => IsOwn(change.Operand, type),
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument => IsOwn(argument.Expression, type),
        RefExpressionSyntax reference => IsOwn(reference.Expression, type),
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => IsCalled(name, type, seen),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } } => IsCalled(name, type, seen),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver, Name: var name } } => NameOf(receiver) is { } member && StructsNamed(member, type).Any(inner => IsCalled(name, inner, seen)),
        _ => false,
    };

    /// <summary>Whether what is assigned is the struct, a member of it, or a parameter of its constructor, which it keeps.</summary>
    private static bool IsOwn(ExpressionSyntax target, INamedTypeSymbol type)
    {
        while (target is not ThisExpressionSyntax)
        {
            if (NameOf(target) is { } name) return type.GetMembers(name).Any(member => !member.IsStatic) || type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == name));
            if (PartBefore(target) is not { } before) return false;
            target = before;
        }

        return true;
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        _ => null,
    };

    private static ExpressionSyntax? PartBefore(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        ElementAccessExpressionSyntax access => access.Expression,
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => sure.Operand,
        _ => null,
    };

    private static bool IsCalled(SimpleNameSyntax name, INamedTypeSymbol type, HashSet<IMethodSymbol> seen) =>
        type.GetMembers(name.Identifier.ValueText).OfType<IMethodSymbol>().Any(method => MayBeMadeBy(method.OriginalDefinition, seen));

    private static IEnumerable<INamedTypeSymbol> StructsNamed(string member, INamedTypeSymbol type) => type.GetMembers(member)
        .OfType<IFieldSymbol>()
        .Select(field => field.Type)
        .OfType<INamedTypeSymbol>()
        .Where(field => field is { TypeKind: TypeKind.Struct, IsReadOnly: false, SpecialType: SpecialType.None });
}
