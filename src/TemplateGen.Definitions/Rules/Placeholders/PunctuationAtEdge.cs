namespace TemplateGen.Definitions.Rules;

/// <summary>
/// TG1411: only punctuation or markup before a body's first placeholder or after its last. The platform approved such
/// templates, and refused others.
/// </summary>
internal sealed class PunctuationAtEdge() : TemplateRule(new Rule("TG1411", "Only punctuation before the first or after the last placeholder", FindingSeverity.Info), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        foreach (var text in PlacedText.In(template))
        {
            if (BodyEdges.Matter(text, template)) Check(text, sink);
        }
    }

    private void Check(PlacedText text, FindingSink sink)
    {
        var placeholders = text.Text.Placeholders;
        if (BodyEdges.Before(text.Text) is BodyEdge.Punctuation) Report(text, placeholders[0], "before", sink);
        if (BodyEdges.After(text.Text) is BodyEdge.Punctuation) Report(text, placeholders[placeholders.Count - 1], "after", sink);
    }

    private void Report(PlacedText text, Placeholder placeholder, string side, FindingSink sink) =>
        sink.Report(Rule, placeholder.Span, $"The {text.Name} has only punctuation {side} {placeholder.Submitted}, which a review may take for nothing: a word there is safer.");
}
