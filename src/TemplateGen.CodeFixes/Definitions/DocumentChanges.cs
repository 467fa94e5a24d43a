using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.Definitions;

namespace TemplateGen.CodeFixes.Definitions;

/// <summary>Changes of additional documents.</summary>
internal static class DocumentChanges
{
    /// <summary>The solution after edits of a document.</summary>
    public static Solution WithChanges(this TextDocument document, SourceText text, IEnumerable<TextEdit> edits)
    {
        var changes = edits.Select(edit => new TextChange(new TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText));
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }

    /// <summary>A text of the same encoding, with its byte order mark.</summary>
    public static SourceText Replacing(this SourceText text, string newText) => SourceText.From(newText, text.Encoding, text.ChecksumAlgorithm);
}
