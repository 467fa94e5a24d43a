namespace TemplateGen.Definitions.Rules;

/// <summary>Finds samples for placeholders that are not there.</summary>
internal static class SurplusSamples
{
    /// <summary>Reports the first surplus sample of a component.</summary>
    public static void Report(Rule rule, PlacedText text, FindingSink sink)
    {
        var samples = text.Text.Samples;
        if (samples.Count == 0) return;
        if (samples[0].Name is not null) ReportNamed(rule, text, sink);
        else if (samples.Count > CountOf(text)) ReportPositional(rule, text, sink);
    }

    /// <summary>Reports entries of our <c>parameters</c> that give a sample for nothing.</summary>
    public static void Report(Rule rule, TemplateDefinition template, FindingSink sink)
    {
        HashSet<string>? names = null;
        Dictionary<(ParameterPlace Place, int Button), int>? counts = null;
        var seen = new Dictionary<(ParameterPlace Place, int Button), int>();
        foreach (var entry in template.Parameters)
        {
            var place = (entry.Place, entry.ButtonIndex);
            seen[place] = seen.TryGetValue(place, out var before) ? before + 1 : 1;
            if (entry.Example is not { } example) continue;
            if (names is null) Collect(template, names = new HashSet<string>(StringComparer.Ordinal), counts = []);

            // That its button is not there is TG1001.
            if (entry.Place is ParameterPlace.Button && entry.ButtonIndex >= template.Buttons.Count) continue;
            if (entry.Name is { } name && names.Contains(name.Value)) continue;
            if (counts!.TryGetValue(place, out var count) && seen[place] <= count) continue;
            var what = entry.Name is { } unused ? Show.Text(unused.Value) : "this parameter";
            sink.Report(rule, entry.Name?.Span ?? example.Span, $"There is a sample for {what}, and no placeholder that it belongs to: remove it, or write the placeholder.");
        }
    }

    private static void ReportNamed(Rule rule, PlacedText text, FindingSink sink)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var placeholder in text.Text.Placeholders)
        {
            if (placeholder.Name is { } name) names.Add(name);
        }

        foreach (var sample in text.Text.Samples)
        {
            if (sample.Name is not { } name || names.Remove(name.Value)) continue;
            sink.Report(rule, name.Span, $"There is a sample for {Show.Text(name.Value)}, and the {text.Name} has no placeholder of that name without one: remove it.");
            return;
        }
    }

    private static void ReportPositional(Rule rule, PlacedText text, FindingSink sink)
    {
        var count = CountOf(text);
        var samples = text.Text.Samples;
        var message = $"The {text.Name} has {Show.Number(samples.Count)} {(samples.Count == 1 ? "sample" : "samples")} for {Show.Number(count)} {(count == 1 ? "placeholder" : "placeholders")}: remove what is too much.";
        sink.Report(rule, samples[count].Value.Span, message);
    }

    /// <summary>How many samples by position a text takes whose numbers have no gap. A name in an address stands for its only number.</summary>
    private static int CountOf(PlacedText text)
    {
        var highest = 0;
        foreach (var placeholder in text.Text.Placeholders) highest = Math.Max(highest, placeholder.IsNamed && text.IsAddress ? 1 : placeholder.Number);
        return highest;
    }

    private static void Collect(TemplateDefinition template, HashSet<string> names, Dictionary<(ParameterPlace Place, int Button), int> counts)
    {
        foreach (var text in PlacedText.In(template))
        {
            foreach (var placeholder in text.Text.Placeholders)
            {
                if (placeholder.Name is { } name) names.Add(name);
            }

            if (text.Card is null) counts[(text.Place, text.Button)] = CountOf(text);
        }
    }
}
