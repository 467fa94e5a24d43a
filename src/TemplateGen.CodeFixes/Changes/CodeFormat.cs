using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;

namespace TemplateGen.CodeFixes.Changes;

/// <summary>Formats what an edit wrote, as the file and its <c>.editorconfig</c> have it.</summary>
internal static class CodeFormat
{
    public static async Task<Document> FormatAsync(Document document, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var options = await document.GetOptionsAsync(cancellationToken).ConfigureAwait(false);
        var content = text.ToString();
        var changed = options.WithChangedOption(FormattingOptions.NewLine, document.Project.Language, LineEndIn(content));
        if (content.IndexOf("\n\t", StringComparison.Ordinal) >= 0) changed = changed.WithChangedOption(FormattingOptions.UseTabs, document.Project.Language, true);
        document = await Formatter.FormatAsync(document, Formatter.Annotation, changed, cancellationToken).ConfigureAwait(false);

        // Without the marks: an editor would format it again, as the machine has it.
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        root = root.ReplaceNodes(root.GetAnnotatedNodes(Formatter.Annotation), (_, node) => node.WithoutAnnotations(Formatter.Annotation));
        // What lies between two formatted nodes, as at the top level, the formatter leaves as it was written.
        var end = SyntaxFactory.EndOfLine(LineEndIn(content));
        root = root.ReplaceTrivia(root.GetAnnotatedTrivia(SyntaxAnnotation.ElasticAnnotation), (_, trivia) => trivia.IsKind(SyntaxKind.EndOfLineTrivia) ? end : trivia.WithoutAnnotations(SyntaxAnnotation.ElasticAnnotation));
        return document.WithSyntaxRoot(root);
    }

    /// <summary>The line ends of the file, and not those of the machine.</summary>
    public static string LineEndIn(string text) =>
        text.IndexOf('\n') is var end && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}
