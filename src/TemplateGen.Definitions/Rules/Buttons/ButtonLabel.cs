namespace TemplateGen.Definitions.Rules;

/// <summary>A label is plain text on one line. WhatsApp writes some labels itself, so only some buttons must have one.</summary>
internal static class ButtonLabel
{
    /// <summary>What a label without any of these, nor emoji, has nothing wrong with: braces, line breaks, formatting.</summary>
    private const string Special = "{}\n\r*_~`";

    public static void Check(Button button, bool isOwnShape, Rule rule, FindingSink sink)
    {
        if (button is QuickReplyButton or UrlButton or PhoneNumberButton or FlowButton && string.IsNullOrWhiteSpace(button.Text?.Value))
        {
            sink.Report(rule, button.Text?.Span ?? button.Anchor, $"The button has no label: write one of up to {Limits.ButtonLabel} characters as its \"text\".");
            return;
        }

        if (button.Text is { } label) Check(label, isOwnShape, rule, sink);
        if (button is OtpButton { AutofillText: { } autofill }) Check(autofill, isOwnShape, rule, sink);
    }

    private static void Check(JsonText label, bool isOwnShape, Rule rule, FindingSink sink)
    {
        var emoji = Emoji.IndexIn(label.Value, out var emojiLength);
        if (emoji < 0 && label.Value.AsSpan().IndexOfAny(Special.AsSpan()) < 0) return;
        var text = PlaceholderScanner.Scan(label, new PlaceholderStyle(isOwnShape, NumbersOnly: false), default);
        var lineBreak = label.Value.AsSpan().IndexOfAny('\n', '\r');
        if (PlaceholderIn(text) is { } placeholder) Report(placeholder, "a placeholder", "write one text for all");
        else if (lineBreak >= 0) Report(label.SpanOf(lineBreak, 1), "a line break", "remove it");
        else if (emoji >= 0) Report(label.SpanOf(emoji, emojiLength), "an emoji", "remove it");
        else if (Markup.FirstIn(text) is { } markup) Report(label.SpanOf(markup.Start, markup.Length), "formatting", "remove it");

        void Report(SourceSpan place, string what, string advice) =>
            sink.Report(rule, place, $"The label {Show.Text(label.Value)} holds {what}, and WhatsApp takes plain text on one line: {advice}.");
    }

    /// <summary>Braces that were meant as a placeholder are one here.</summary>
    private static SourceSpan? PlaceholderIn(TemplateText text) =>
        text.Placeholders.Count > 0 ? text.Placeholders[0].Span
        : text.Malformed.Count > 0 ? text.Malformed[0].Span
        : null;
}
