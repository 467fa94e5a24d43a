namespace TemplateGen.Definitions.Rules;

/// <summary>A label is plain text on one line. WhatsApp writes some labels itself, so only some buttons must have one.</summary>
internal static class ButtonLabel
{
    /// <summary>Line breaks, and what WhatsApp formats texts with.</summary>
    private const string Special = "\n\r*_~`";

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
        var value = label.Value;
        if (FindPlaceholder(label, isOwnShape) is { } placeholder)
        {
            sink.Report(rule, placeholder, $"The label {Show.Text(value)} holds a placeholder, and WhatsApp takes none in a button's label: write the same text for all.");
            return;
        }

        var emoji = Emoji.IndexIn(value, out var emojiLength);
        var special = value.AsSpan().IndexOfAny(Special.AsSpan());
        if (emoji >= 0 && (special < 0 || emoji < special))
        {
            sink.Report(rule, label.SpanOf(emoji, emojiLength), $"The label {Show.Text(value)} holds an emoji, and WhatsApp takes none in a button's label: remove it.");
        }
        else if (special >= 0)
        {
            var what = value[special] is '\n' or '\r' ? "a line break" : $"the formatting character {value[special]}";
            sink.Report(rule, label.SpanOf(special, 1), $"The label {Show.Text(value)} holds {what}, and WhatsApp takes plain text on one line: remove it.");
        }
    }

    private static SourceSpan? FindPlaceholder(JsonText label, bool isOwnShape)
    {
        if (label.Value.AsSpan().IndexOfAny('{', '}') < 0) return null;
        var text = PlaceholderScanner.Scan(label, new PlaceholderStyle(isOwnShape, NumbersOnly: false), default);
        if (text.Placeholders.Count > 0) return text.Placeholders[0].Span;
        return text.Malformed.Count > 0 ? text.Malformed[0].Span : null;
    }
}
