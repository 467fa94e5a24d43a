using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Puts an annotation on parameters and methods.</summary>
internal static class Annotating
{
    private const string Namespace = "TemplateGen";

    /// <summary>Annotates symbols wherever they are declared; null when one is declared in metadata.</summary>
    /// <param name="target">The finding.</param>
    /// <param name="symbols">Parameters and methods.</param>
    /// <param name="name">The attribute without its suffix.</param>
    /// <param name="argument">The attribute's argument; null for none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static ImmutableDictionary<SyntaxTree, SyntaxNode>? Add(FixTarget target, IEnumerable<ISymbol> symbols, string name, bool? argument, CancellationToken cancellationToken)
    {
        var declarations = new List<SyntaxNode>();
        foreach (var symbol in symbols)
        {
            var places = DeclarationsOf(symbol);
            if (places.Count == 0) return null;
            foreach (var place in places)
            {
                var declaration = place.GetSyntax(cancellationToken);
                if (declaration is not (ParameterSyntax or MethodDeclarationSyntax) || !target.Compilation.ContainsSyntaxTree(declaration.SyntaxTree)) return null;
                if (!declarations.Contains(declaration)) declarations.Add(declaration);
            }
        }

        return declarations.GroupBy(declaration => declaration.SyntaxTree).ToImmutableDictionary(
            same => same.Key,
            same => Annotate(target.Compilation, same.Key.GetRoot(cancellationToken), same.ToList(), Attribute(name, argument)));
    }

    private static SyntaxNode Annotate(Compilation compilation, SyntaxNode root, List<SyntaxNode> declarations, AttributeSyntax attribute)
    {
        var isKnown = compilation.GetSemanticModel(root.SyntaxTree).LookupNamespacesAndTypes(declarations[0].SpanStart, name: attribute.Name + "Attribute").Any();
        root = root.ReplaceNodes(declarations, (_, declaration) => declaration is ParameterSyntax parameter ? Annotate(parameter, attribute) : Annotate((MethodDeclarationSyntax)declaration, attribute));
        return isKnown || compilation.GlobalNamespace.GetNamespaceMembers().FirstOrDefault(space => space.Name == Namespace) is not { } space ? root : Usings.Add(root, space);
    }

    private static AttributeSyntax Attribute(string name, bool? argument)
    {
        var attribute = SyntaxFactory.Attribute(SyntaxFactory.IdentifierName(name));
        return argument is not { } value ? attribute : attribute.WithArgumentList(SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(
            SyntaxFactory.AttributeArgument(SyntaxFactory.LiteralExpression(value ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression)))));
    }

    private static ParameterSyntax Annotate(ParameterSyntax declaration, AttributeSyntax attribute)
    {
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithTrailingTrivia(SyntaxFactory.Space);
        return declaration.AttributeLists.Count > 0
            ? declaration.WithAttributeLists(declaration.AttributeLists.Add(list))
            : declaration.WithLeadingTrivia().WithAttributeLists(SyntaxFactory.SingletonList(list)).WithLeadingTrivia(declaration.GetLeadingTrivia());
    }

    /// <summary>On a line of its own, below the documentation; unless more stands on the method's line.</summary>
    private static MethodDeclarationSyntax Annotate(MethodDeclarationSyntax declaration, AttributeSyntax attribute)
    {
        var isOnItsLine = declaration.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithTrailingTrivia(isOnItsLine ? SyntaxFactory.ElasticCarriageReturnLineFeed : SyntaxFactory.Space);
        if (isOnItsLine) list = list.WithAdditionalAnnotations(Formatter.Annotation);
        return declaration.WithLeadingTrivia().WithAttributeLists(declaration.AttributeLists.Insert(0, list)).WithLeadingTrivia(declaration.GetLeadingTrivia());
    }

    /// <summary>Of a partial method, both.</summary>
    private static List<SyntaxReference> DeclarationsOf(ISymbol symbol)
    {
        var method = symbol as IMethodSymbol ?? symbol.ContainingSymbol as IMethodSymbol;
        var parts = new[] { method, method?.PartialDefinitionPart, method?.PartialImplementationPart };
        return parts.OfType<IMethodSymbol>().SelectMany(part => (symbol is IParameterSymbol parameter ? part.Parameters[parameter.Ordinal] : (ISymbol)part).DeclaringSyntaxReferences).ToList();
    }
}
