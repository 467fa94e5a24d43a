using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1501 and TG1502: takes line breaks, emoji or formatting out of a header or a footer, all of the kind at once.</summary>
internal sealed class PlainHeaderAndFooter() : TemplateFix("TG1501", "TG1502")
{
    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        JsonText?[] texts = [(target.Template.Header as TextHeader)?.Text?.Source, target.Template.Footer?.Text?.Source];
        if (texts.FirstOrDefault(candidate => candidate is not null && FixTarget.Contains(candidate.Span, target.Span)) is not { Value.Length: <= PlainText.MaxLength } text) yield break;
        var place = target.Span.Start;
        var emoji = Emoji.IndexIn(text.Value, out _);
        var lineBreak = text.Value.IndexOfAny(['\n', '\r']);
        if (IsAt(emoji))
        {
            var plain = new PlainText(text);
            plain.RemoveEmoji();
            yield return target.Fix("emoji", "Remove the emoji", isSafe: false, plain.Edits);
        }
        else if (IsAt(lineBreak))
        {
            yield return target.Fix("line", "Write it on one line", isSafe: true, OnOneLine(text).Edits);
        }
        else if (Markup.FirstIn(Scan(text)) is { } markup && IsAt(markup.Start))
        {
            yield return target.Fix("markup", "Remove the formatting", isSafe: true, WithoutMarkup(text).Edits);
        }

        bool IsAt(int index) => index >= 0 && text.SpanOf(index, 1).Start == place;
    }

    private static PlainText OnOneLine(JsonText text)
    {
        var plain = new PlainText(text);
        var value = text.Value;
        for (var i = 0; i < value.Length; i++)
        {
            var end = i;
            while (end < value.Length && value[end] is '\n' or '\r') end++;
            if (end > i) plain.Blank(i, end - i);
            i = Math.Max(i, end - 1);
        }

        return plain;
    }

    private static PlainText WithoutMarkup(JsonText text)
    {
        var plain = new PlainText(text);
        while (Markup.FirstIn(Scan(new JsonText(plain.Value, default, quotes: 0, default))) is { } found)
        {
            // A pair has its marks at its ends.
            var last = plain.OriginalIndex(found.Start + found.Length - 1);
            plain.Remove(plain.OriginalIndex(found.Start), 1);
            if (found.Length > 1) plain.Remove(last, 1);
        }

        return plain;
    }

    private static TemplateText Scan(JsonText text) => PlaceholderScanner.Scan(text, new PlaceholderStyle(SingleBraces: true, NumbersOnly: false), default);
}
