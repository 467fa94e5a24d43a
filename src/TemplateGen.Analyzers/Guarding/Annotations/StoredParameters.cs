using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>The members in which a constructor keeps its arguments as they are, and what a record gives when it is taken apart.</summary>
internal static class StoredParameters
{
    /// <summary>By parameter: the properties and fields that are set to it, and to nothing else.</summary>
    public static ImmutableArray<(ISymbol Member, int Ordinal)> Of(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        var stores = new List<(string Member, string Parameter)>();
        foreach (var declaration in constructor.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()))
        {
            if (declaration is TypeDeclarationSyntax primary) stores.AddRange(StoresOf(primary, type));
            else if (declaration is ConstructorDeclarationSyntax ordinary) stores.AddRange(StoresOf(ordinary));
        }

        if (constructor.DeclaringSyntaxReferences.IsEmpty && type.IsRecord) stores.AddRange(constructor.Parameters.Select(parameter => (parameter.Name, parameter.Name)));
        var found =
            from store in stores
            from parameter in constructor.Parameters
            where parameter.Name == store.Parameter && parameter.RefKind is RefKind.None or RefKind.In
            from member in type.GetMembers(store.Member)
            where member is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false } && StoredMembers.IsStored(member)
            select (member, parameter.Ordinal);
        return found.ToImmutableArray();
    }

    /// <summary>The properties that the elements of a record, or of a dictionary's entry, are read from; none when its own code gives them.</summary>
    public static ImmutableArray<ISymbol> ElementsOf(ITypeSymbol? type, int count)
    {
        if (type is not INamedTypeSymbol named || !(named.IsRecord || named is { Name: "KeyValuePair", ContainingNamespace.Name: "Generic" })) return ImmutableArray<ISymbol>.Empty;
        var deconstruct = named.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count && (method.IsImplicitlyDeclared || method.DeclaringSyntaxReferences.IsEmpty));
        var members = deconstruct?.Parameters.Select(parameter => PropertyOf(named, parameter.Name)).OfType<ISymbol>().ToImmutableArray();
        return members is { } all && all.Length == count ? all : ImmutableArray<ISymbol>.Empty;
    }

    /// <summary>Of the parameter's name, or of that with a capital; in unfinished code it has none.</summary>
    private static ISymbol? PropertyOf(INamedTypeSymbol type, string parameter) => parameter == "" ? null
        : new[] { parameter, char.ToUpperInvariant(parameter[0]) + parameter.Substring(1) }.Select(name => MemberPath.FindMember(type, name)).FirstOrDefault(member => member is IPropertySymbol);

    private static IEnumerable<(string Member, string Parameter)> StoresOf(TypeDeclarationSyntax primary, INamedTypeSymbol type)
    {
        foreach (var parameter in primary.ParameterList?.Parameters ?? default)
        {
            var isProperty = type.GetMembers(parameter.Identifier.ValueText).Any(member => member is IPropertySymbol && member.DeclaringSyntaxReferences.Any(reference => reference.Span == parameter.Span && reference.SyntaxTree == parameter.SyntaxTree));
            if (isProperty) yield return (parameter.Identifier.ValueText, parameter.Identifier.ValueText);
        }

        foreach (var member in primary.Members)
        {
            if (member is PropertyDeclarationSyntax { Initializer.Value: IdentifierNameSyntax of } property) yield return (property.Identifier.ValueText, of.Identifier.ValueText);
            if (member is not FieldDeclarationSyntax field) continue;
            foreach (var variable in field.Declaration.Variables)
            {
                if (variable.Initializer?.Value is IdentifierNameSyntax from) yield return (variable.Identifier.ValueText, from.Identifier.ValueText);
            }
        }
    }

    private static IEnumerable<(string Member, string Parameter)> StoresOf(ConstructorDeclarationSyntax constructor)
    {
        SyntaxNode? body = (SyntaxNode?)constructor.Body ?? constructor.ExpressionBody;
        if (body is null) yield break;
        var assigned = body.DescendantNodes().OfType<AssignmentExpressionSyntax>().SelectMany(assignment => PartsOf(assignment.Left, assignment.Right)).ToList();
        var certain = (constructor.Body?.Statements.OfType<ExpressionStatementSyntax>().Select(statement => statement.Expression) ?? [constructor.ExpressionBody!.Expression])
            .OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
            .SelectMany(assignment => PartsOf(assignment.Left, assignment.Right));
        foreach (var (member, value) in certain)
        {
            if (member is null || value is not IdentifierNameSyntax { Identifier.ValueText: var parameter }) continue;
            if (assigned.Count(other => other.Member == member) == 1 && assigned.All(other => other.Member != parameter || member == parameter)) yield return (member, parameter);
        }
    }

    /// <summary>What is assigned, by its name: <c>To = to</c>, <c>this.To = to</c>, <c>(To, Text) = (to, text)</c>.</summary>
    private static IEnumerable<(string? Member, ExpressionSyntax Value)> PartsOf(ExpressionSyntax target, ExpressionSyntax value) => (target, value) switch
    {
        (TupleExpressionSyntax targets, TupleExpressionSyntax values) when targets.Arguments.Count == values.Arguments.Count =>
            targets.Arguments.Zip(values.Arguments, (one, other) => PartsOf(one.Expression, other.Expression)).SelectMany(parts => parts),
        (IdentifierNameSyntax name, _) => [(name.Identifier.ValueText, value)],
        (MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name }, _) => [(name.Identifier.ValueText, value)],
        _ => [(null, value)],
    };
}
