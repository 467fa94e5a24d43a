using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1501 and TG1502: takes line breaks, emoji or formatting out of a header or a footer, all of the kind at once.</summary>
internal sealed class PlainHeaderAndFooter() : TemplateFix("TG1501", "TG1502")
{
    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        TemplateText?[] texts = [(target.Template.Header as TextHeader)?.Text, target.Template.Footer?.Text];
        var text = texts.FirstOrDefault(candidate => candidate is not null && FixTarget.Contains(candidate.Source.Span, target.Span));
        if (text is not { Value.Length: <= PlainText.MaxLength }) yield break;
        var plain = new PlainText(text.Source, target.Style);
        if (IsAt(Emoji.IndexIn(text.Value, out _)))
        {
            plain.RemoveEmoji();
            yield return target.Fix("emoji", "Remove the emoji", isSafe: false, plain.Edits);
        }
        else if (IsAt(text.Value.IndexOfAny(['\n', '\r'])))
        {
            plain.RemoveLineBreaks();
            yield return target.Fix("line", "Write it on one line", isSafe: true, plain.Edits);
        }
        else if (Markup.FirstIn(text) is { } markup && IsAt(markup.Start))
        {
            plain.RemoveMarkup();
            yield return target.Fix("markup", "Remove the formatting", isSafe: true, plain.Edits);
        }

        bool IsAt(int index) => index >= 0 && text.Source.SpanOf(index, 1).Start == target.Span.Start;
    }
}
