using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>A finding, and the code around it. The finding's first token is marked, so that it is found again after an edit.</summary>
internal sealed class FixTarget
{
    private static readonly SyntaxAnnotation Mark = new("TemplateGen.Finding");

    private FixTarget(Document document, string ruleId, Compilation compilation, SyntaxTree tree, SyntaxNode root, TextSpan span)
    {
        Document = document;
        RuleId = ruleId;
        Compilation = compilation;
        Tree = tree;
        Root = root;
        Span = span;
        Model = compilation.GetSemanticModel(tree);
    }

    public Document Document { get; }

    public string RuleId { get; }

    /// <summary>The project, with the marked tree in the place of the document's.</summary>
    public Compilation Compilation { get; }

    /// <summary>The document's tree, with the mark.</summary>
    public SyntaxTree Tree { get; }

    public SyntaxNode Root { get; }

    /// <summary>Of the finding.</summary>
    public TextSpan Span { get; }

    public SemanticModel Model { get; }

    /// <summary>The finding's node; null when it is a token of a larger one.</summary>
    public T? Node<T>() where T : SyntaxNode
    {
        var node = Root.FindNode(Span, getInnermostNodeForTie: true);
        return node.Span == Span ? node as T ?? node.Parent as T : null;
    }

    public SyntaxToken Token => Root.FindToken(Span.Start);

    public static async Task<FixTarget?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var compilation = await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || compilation is null) return null;

        var token = root.FindToken(diagnostic.Location.SourceSpan.Start);
        var marked = root.SyntaxTree.WithRootAndOptions(root.ReplaceToken(token, token.WithAdditionalAnnotations(Mark)), root.SyntaxTree.Options);
        return new FixTarget(
            document,
            diagnostic.Id,
            compilation.ReplaceSyntaxTree(root.SyntaxTree, marked),
            marked,
            await marked.GetRootAsync(cancellationToken).ConfigureAwait(false),
            diagnostic.Location.SourceSpan);
    }

    /// <summary>Where the finding's first token is after an edit; null when it went.</summary>
    public static int? PlaceIn(SyntaxNode root)
    {
        foreach (var token in root.GetAnnotatedTokens(Mark)) return token.SpanStart;
        return null;
    }

    /// <summary>The same code without marks, for the next fix.</summary>
    public static SyntaxNode WithoutMark(SyntaxNode root) =>
        root.ReplaceTokens(root.GetAnnotatedTokens(Mark), (_, token) => token.WithoutAnnotations(Mark));
}
