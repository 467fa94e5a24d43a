namespace TemplateGen.Definitions.Rules;

/// <summary>TG1501: what a header or a footer cannot hold. Emoji in a footer are TG1502's.</summary>
internal sealed class HeaderAndFooterContent() : TemplateRule(new Rule("TG1501", "Header or footer content not allowed", FindingSeverity.Error), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        if ((template.Header as TextHeader)?.Text is { } header) CheckHeader(header, sink);
        if (template.Footer is { } footer) CheckFooter(footer, template, sink);
    }

    private void CheckHeader(TemplateText header, FindingSink sink)
    {
        if (IsEmpty(header, "header", sink)) return;
        CheckLines(header, "header", sink);
        var emoji = Emoji.IndexIn(header.Value, out var length);
        if (emoji >= 0) Report(header, (emoji, length), "The header has an emoji, and WhatsApp takes none there: remove it, or put it into the body.", sink);
        if (Markup.FirstIn(header) is { } markup) Report(header, markup, "The header has formatting, and WhatsApp takes none there: a header is bold anyway, so remove it.", sink);
        CheckSecondPlaceholder(header, sink);
    }

    private void CheckSecondPlaceholder(TemplateText header, FindingSink sink)
    {
        foreach (var placeholder in header.Placeholders)
        {
            var first = header.Placeholders[0];
            if (placeholder.Key == first.Key) continue;
            sink.Report(
                Rule,
                placeholder.Span,
                $"{placeholder.Submitted} is a second placeholder in the header, and WhatsApp takes one: move it to the body, or write its value.",
                new RelatedPlace(null, first.Span));
            return;
        }
    }

    private void CheckFooter(Footer footer, TemplateDefinition template, FindingSink sink)
    {
        if (footer.Text is not { } text)
        {
            var isWritten = footer.CodeExpirationMinutes is not null || template.EffectiveCategory is DefinitionCategory.Authentication;
            if (!isWritten && !template.IsMalformed) sink.Report(Rule, new SourceSpan(footer.Span.Start, 1), "The footer has no \"text\": write one, or remove the footer.");
            return;
        }

        if (IsEmpty(text, "footer", sink)) return;
        CheckLines(text, "footer", sink);
        if (FirstPlaceholder(text) is { } placeholder) Report(text, placeholder, "The footer has a placeholder, and WhatsApp takes none there: write its value, or move it to the body.", sink);
    }

    /// <summary>Braces that were meant as a placeholder are one here.</summary>
    private static (int Start, int Length)? FirstPlaceholder(TemplateText text)
    {
        (int Start, int Length)? first = text.Placeholders.Count > 0 ? (text.Placeholders[0].Start, text.Placeholders[0].Length) : null;
        if (text.Malformed.Count == 0 || text.Malformed[0].Start > first?.Start) return first;
        return (text.Malformed[0].Start, text.Malformed[0].Length);
    }

    private bool IsEmpty(TemplateText text, string what, FindingSink sink)
    {
        if (!string.IsNullOrWhiteSpace(text.Value)) return false;
        sink.Report(Rule, text.Source.Span, $"The {what} is empty: write a text, or remove the {what}.");
        return true;
    }

    private void CheckLines(TemplateText text, string what, FindingSink sink)
    {
        var end = text.Value.AsSpan().IndexOfAny('\n', '\r');
        if (end < 0) return;
        var length = text.Value[end] == '\r' && end + 1 < text.Value.Length && text.Value[end + 1] == '\n' ? 2 : 1;
        Report(text, (end, length), $"The {what} has a line break, and WhatsApp wants one line: remove it.", sink);
    }

    private void Report(TemplateText text, (int Start, int Length) place, string message, FindingSink sink) =>
        sink.Report(Rule, text.Source.SpanOf(place.Start, place.Length), message);
}
