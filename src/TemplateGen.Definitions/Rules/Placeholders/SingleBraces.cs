namespace TemplateGen.Definitions.Rules;

/// <summary>TG1409: <c>{1}</c> in a text of the Graph's, where only double braces are a placeholder.</summary>
internal sealed class SingleBraces() : TemplateRule(new Rule("TG1409", "Single braces in a Graph text", FindingSeverity.Warning), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        foreach (var text in PlacedText.In(template))
        {
            if (AreIn(text.Text, template)) Report(text.Text, text.Name, text.IsAddress ? "write {{1}}" : null, sink);
        }

        if (template.Footer?.Text is { } footer && AreIn(footer, template)) Report(footer, "footer", "write the value itself, as a footer takes no placeholder", sink);
    }

    private void Report(TemplateText text, string where, string? advice, FindingSink sink)
    {
        for (var found = FirstIn(text.Value); found is { } place; found = FirstIn(text.Value, place.Start + place.Length))
        {
            var written = Show.PlainText(text.Value.Substring(place.Start, place.Length));
            sink.Report(
                Rule,
                text.Source.SpanOf(place.Start, place.Length),
                $"{written} in the {where} is no placeholder here, and customers would see it as it stands: {advice ?? "write {" + written + "}"}.");
        }
    }

    /// <summary>Whether a text has such braces. In our own shape they are a placeholder.</summary>
    public static bool AreIn(TemplateText text, TemplateDefinition template) =>
        template.Shape is not DefinitionShape.Own && FirstIn(text.Value) is not null;

    private static (int Start, int Length)? FirstIn(string value, int from = 0)
    {
        for (var open = value.IndexOf('{', from); open >= 0; open = value.IndexOf('{', open))
        {
            var end = open;
            while (end < value.Length && value[end] == '{') end++;
            var braces = end - open;
            while (end < value.Length && IsKeyCharacter(value[end])) end++;
            var isClosedOnce = end < value.Length && value[end] == '}' && (end + 1 == value.Length || value[end + 1] != '}');
            if (braces == 1 && end > open + 1 && isClosedOnce) return (open, end + 1 - open);
            open = end;
        }

        return null;
    }

    private static bool IsKeyCharacter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_';
}
