namespace TemplateGen.Definitions.Rules;

/// <summary>TG1401: placeholder numbers with a gap, or not from 1.</summary>
internal sealed class PlaceholderNumbers() : TemplateRule(new Rule("TG1401", "Placeholder numbers have a gap", FindingSeverity.Error), breaksGeneration: true)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        foreach (var text in PlacedText.In(template))
        {
            // The malformed or named placeholder beside it is what makes the gap.
            if (text.Text.Malformed.Count == 0 && !PlaceholderStructure.IsMixed(text.Text) && PlaceholderStructure.HasGap(text.Text)) Check(text, sink);
        }
    }

    private void Check(PlacedText text, FindingSink sink)
    {
        var expected = 1;
        foreach (var placeholder in TextPlaceholder.In(text.Text))
        {
            if (placeholder.First.IsNamed) return;
            if (placeholder.First.Number != expected)
            {
                sink.Report(Rule, placeholder.First.Span, Message(text.Name, placeholder.First, expected));
                return;
            }

            expected++;
        }
    }

    private static string Message(string where, Placeholder placeholder, int expected)
    {
        if (placeholder.Number == 0) return $"The {where} has {placeholder.Submitted}, and WhatsApp counts placeholders from 1: renumber from {{{{1}}}}.";
        var missing = "{{" + Show.PlainNumber(expected) + "}}";
        return expected == 1
            ? $"The {where} has {placeholder.Submitted} but no {missing}, and WhatsApp counts placeholders from 1 in each text: write {missing}."
            : $"The {where} has {placeholder.Submitted} but no {missing}, and WhatsApp takes no gap in the numbers: write {missing}, or add it.";
    }
}
