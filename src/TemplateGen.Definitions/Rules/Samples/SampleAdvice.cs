using System.Text;

namespace TemplateGen.Definitions.Rules;

/// <summary>Says which samples are missing, and where to write them.</summary>
internal static class SampleAdvice
{
    private const int MaxListed = 5;

    /// <summary>The message on a text some of whose placeholders have no sample.</summary>
    public static string OnMissing(PlacedText text, TemplateDefinition template)
    {
        var without = new List<Placeholder>();
        foreach (var placeholder in TextPlaceholder.In(text.Text))
        {
            if (placeholder.First.Sample is null) without.Add(placeholder.First);
        }

        var verb = without.Count == 1 ? "has no sample" : "have no samples";
        return $"{List(without)} in the {text.Name} {verb}, which WhatsApp's reviewers ask for: {Advice(text, template, without[0])}.";
    }

    private static string Advice(PlacedText text, TemplateDefinition template, Placeholder first)
    {
        if (template.Shape is DefinitionShape.Own) return "write an \"example\" in \"parameters\"";
        if (text.IsAddress) return "add \"example\": [ \"…\" ] to the button";
        var part = text.Place is ParameterPlace.Header ? "header" : "body";
        if (first.IsNamed) return $"write {{ \"param_name\": {Show.Text(first.Key)}, \"example\": \"…\" }} in \"example\": {{ \"{part}_text_named_params\": [ … ] }}";
        return text.Place is ParameterPlace.Header
            ? "write \"example\": { \"header_text\": [ \"…\" ] }"
            : "write one for each number in \"example\": { \"body_text\": [ [ \"…\" ] ] }";
    }

    private static string List(List<Placeholder> placeholders)
    {
        var list = new StringBuilder();
        var shown = Math.Min(placeholders.Count, MaxListed);
        for (var i = 0; i < shown; i++)
        {
            if (i > 0) list.Append(i == placeholders.Count - 1 ? " and " : ", ");
            list.Append(Show.PlainText(placeholders[i].Submitted));
        }

        if (shown < placeholders.Count) list.Append(" and ").Append(Show.Number(placeholders.Count - shown)).Append(" more");
        return list.ToString();
    }
}
