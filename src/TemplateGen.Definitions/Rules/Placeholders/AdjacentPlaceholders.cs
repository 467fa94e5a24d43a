namespace TemplateGen.Definitions.Rules;

/// <summary>TG1404: placeholders with nothing or only white space between them. Each row of them is one finding.</summary>
internal sealed class AdjacentPlaceholders() : TemplateRule(new Rule("TG1404", "Placeholders side by side", FindingSeverity.Error), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        // The platform writes the body of an AUTHENTICATION template; an address has one placeholder at most (TG1602).
        if (template.EffectiveCategory is DefinitionCategory.Authentication) return;
        foreach (var text in PlacedText.In(template))
        {
            if (!text.IsAddress) Check(text, sink);
        }
    }

    private void Check(PlacedText text, FindingSink sink)
    {
        var placeholders = text.Text.Placeholders;
        for (var i = 1; i < placeholders.Count; i++)
        {
            var first = placeholders[i - 1];
            while (i < placeholders.Count && AreAdjacent(text, placeholders[i - 1], placeholders[i])) i++;
            var last = placeholders[i - 1];
            if (last.Start == first.Start) continue;
            sink.Report(
                Rule,
                text.Text.Source.SpanOf(first.Start, last.Start + last.Length - first.Start),
                $"{first.Submitted} and {last.Submitted} in the {text.Name} stand side by side, and WhatsApp wants text or punctuation between placeholders: write what tells them apart.");
        }
    }

    /// <summary>A header has one placeholder at most, so that a second one in it is more than a neighbour (TG1501).</summary>
    private static bool AreAdjacent(PlacedText text, Placeholder first, Placeholder second)
    {
        if (text.Place is ParameterPlace.Header && first.Key != second.Key) return false;
        var end = first.Start + first.Length;
        return text.Text.Value.AsSpan(end, second.Start - end).IsWhiteSpace();
    }
}
