using Microsoft.CodeAnalysis;
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
        return await Formatter.FormatAsync(document, Formatter.Annotation, changed, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The line ends of the file, and not those of the machine.</summary>
    public static string LineEndIn(string text) =>
        text.IndexOf('\n') is var end && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}
