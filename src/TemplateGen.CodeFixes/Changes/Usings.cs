using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>Namespaces that an edit needs.</summary>
internal static class Usings
{
    /// <summary>Adds the <c>using</c> that a type, or an extension method in it, needs in the place of a finding.</summary>
    public static SyntaxNode AddFor(INamedTypeSymbol type, SyntaxNode root, FixTarget target) =>
        target.Model.LookupNamespacesAndTypes(target.Span.Start, name: type.Name).Any(known => SymbolEqualityComparer.Default.Equals(known, type)) ? root : Add(root, type.ContainingNamespace);

    /// <summary>Adds a <c>using</c> of a namespace, in the place that the alphabet gives it.</summary>
    public static SyntaxNode Add(SyntaxNode root, INamespaceSymbol space)
    {
        var unit = (CompilationUnitSyntax)root;
        var name = space.ToDisplayString();
        if (space.IsGlobalNamespace || unit.Usings.Any(directive => directive.Name?.ToString() == name)) return root;

        var end = SyntaxFactory.EndOfLine(CodeFormat.LineEndIn(root.ToFullString()));
        var added = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(name)).NormalizeWhitespace().WithTrailingTrivia(end);
        var index = unit.Usings.TakeWhile(directive => directive.GlobalKeyword != default || IsBefore(directive, name)).Count();
        if (index > 0) return unit.WithUsings(unit.Usings.Insert(index, added));

        // The first takes over what stands at the head of the file.
        if (unit.Usings.Count > 0)
        {
            var next = unit.Usings[0];
            return unit.WithUsings(unit.Usings.Replace(next, next.WithLeadingTrivia()).Insert(0, added.WithLeadingTrivia(next.GetLeadingTrivia())));
        }

        var first = unit.GetFirstToken();
        added = added.WithTrailingTrivia(end, end);
        return first.LeadingTrivia.Any(trivia => trivia.IsDirective)
            ? unit.AddUsings(added)
            : unit.ReplaceToken(first, first.WithLeadingTrivia()).AddUsings(added.WithLeadingTrivia(first.LeadingTrivia));
    }

    /// <summary>The framework's come first.</summary>
    private static bool IsBefore(UsingDirectiveSyntax directive, string name) =>
        directive.Alias is null && directive.StaticKeyword == default && directive.Name?.ToString() is { } other
        && (IsOfFramework(other) == IsOfFramework(name) ? string.CompareOrdinal(other, name) < 0 : IsOfFramework(other));

    private static bool IsOfFramework(string name) => name == nameof(System) || name.StartsWith(nameof(System) + ".", StringComparison.Ordinal);
}
