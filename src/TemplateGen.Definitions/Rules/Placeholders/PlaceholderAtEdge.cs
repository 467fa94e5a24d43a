namespace TemplateGen.Definitions.Rules;

/// <summary>TG1405: a body that starts or ends with a placeholder; white space around it does not help.</summary>
internal sealed class PlaceholderAtEdge() : TemplateRule(new Rule("TG1405", "Body starts or ends with a placeholder", FindingSeverity.Error), breaksGeneration: false)
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
        var first = text.Text.Placeholders[0];
        var last = text.Text.Placeholders[text.Text.Placeholders.Count - 1];
        var starts = BodyEdges.Before(text.Text) is BodyEdge.Nothing;
        var ends = BodyEdges.After(text.Text) is BodyEdge.Nothing;
        if (starts && ends && first.Start == last.Start)
        {
            sink.Report(Rule, first.Span, $"The {text.Name} is {first.Submitted} alone, and WhatsApp wants text before and after a placeholder: write a sentence around it.");
            return;
        }

        if (starts) sink.Report(Rule, first.Span, $"The {text.Name} starts with {first.Submitted}, and WhatsApp refuses that: write text before it.");
        if (ends) sink.Report(Rule, last.Span, $"The {text.Name} ends with {last.Submitted}, and WhatsApp refuses that: write text after it.");
    }
}
