using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Puts an annotation on parameters.</summary>
internal static class ParameterAttributes
{
    private const string Namespace = "TemplateGen";

    /// <summary>Annotates parameters wherever they are declared; null when one is declared in metadata.</summary>
    /// <param name="target">The finding.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="name">The attribute without its suffix.</param>
    /// <param name="argument">The attribute's argument; null for none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static ImmutableDictionary<SyntaxTree, SyntaxNode>? Add(FixTarget target, IEnumerable<IParameterSymbol> parameters, string name, bool? argument, CancellationToken cancellationToken)
    {
        var declarations = new List<ParameterSyntax>();
        foreach (var parameter in parameters)
        {
            var places = DeclarationsOf(parameter);
            if (places.Count == 0) return null;
            foreach (var place in places)
            {
                if (place.GetSyntax(cancellationToken) is not ParameterSyntax declaration || !target.Compilation.ContainsSyntaxTree(declaration.SyntaxTree)) return null;
                if (!declarations.Contains(declaration)) declarations.Add(declaration);
            }
        }

        return declarations.GroupBy(declaration => declaration.SyntaxTree).ToImmutableDictionary(
            same => same.Key,
            same => Annotate(target.Compilation, same.Key.GetRoot(cancellationToken), same.ToList(), name, argument));
    }

    private static SyntaxNode Annotate(Compilation compilation, SyntaxNode root, List<ParameterSyntax> declarations, string name, bool? argument)
    {
        var isKnown = compilation.GetSemanticModel(root.SyntaxTree).LookupNamespacesAndTypes(declarations[0].SpanStart, name: name + "Attribute").Any();
        root = root.ReplaceNodes(declarations, (_, declaration) => Annotate(declaration, name, argument));
        return isKnown || compilation.GlobalNamespace.GetNamespaceMembers().FirstOrDefault(space => space.Name == Namespace) is not { } space ? root : Usings.Add(root, space);
    }

    private static ParameterSyntax Annotate(ParameterSyntax declaration, string name, bool? argument)
    {
        var attribute = SyntaxFactory.Attribute(SyntaxFactory.IdentifierName(name));
        if (argument is { } value)
        {
            attribute = attribute.WithArgumentList(SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(
                SyntaxFactory.AttributeArgument(SyntaxFactory.LiteralExpression(value ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression)))));
        }

        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithTrailingTrivia(SyntaxFactory.Space);
        return declaration.AttributeLists.Count > 0
            ? declaration.WithAttributeLists(declaration.AttributeLists.Add(list))
            : declaration.WithLeadingTrivia().WithAttributeLists(SyntaxFactory.SingletonList(list)).WithLeadingTrivia(declaration.GetLeadingTrivia());
    }

    /// <summary>Of a partial method, both.</summary>
    private static List<SyntaxReference> DeclarationsOf(IParameterSymbol parameter)
    {
        var method = parameter.ContainingSymbol as IMethodSymbol;
        var parts = new[] { parameter, method?.PartialDefinitionPart?.Parameters[parameter.Ordinal], method?.PartialImplementationPart?.Parameters[parameter.Ordinal] };
        return parts.OfType<IParameterSymbol>().SelectMany(part => part.DeclaringSyntaxReferences).ToList();
    }
}
