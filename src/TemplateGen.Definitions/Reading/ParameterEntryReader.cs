using TemplateGen.Definitions.Json;
using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions;

/// <summary>Reads our <c>parameters</c>.</summary>
internal static class ParameterEntryReader
{
    public static EquatableArray<ParameterEntry> Read(JsonNode? parameters, FindingSink sink)
    {
        if (parameters is not { } array) return default;
        if (array.Kind is not JsonKind.Array)
        {
            NotADefinition.ReportType(array, "\"parameters\"", "an array", sink);
            return default;
        }

        var entries = new List<ParameterEntry>();
        foreach (var element in array.Elements)
        {
            entries.Add(ReadEntry(element, sink));
        }

        return entries.ToEquatableArray();
    }

    /// <summary>Reports entries for buttons that the template does not have.</summary>
    public static void CheckButtons(TemplateDefinition template, FindingSink sink)
    {
        foreach (var entry in template.Parameters)
        {
            if (entry.Place is ParameterPlace.Button && entry.ButtonIndex >= template.Buttons.Count)
            {
                NotADefinition.ReportNoSuchButton(entry.PlaceSpan ?? entry.Span, entry.ButtonIndex, template.Buttons.Count, sink);
            }
        }
    }

    private static ParameterEntry ReadEntry(JsonNode node, FindingSink sink)
    {
        var entry = new ParameterEntry { Span = node.Span };
        if (node.Kind is JsonKind.Text) return entry with { Name = node.ToText() };
        if (node.Kind is not JsonKind.Object)
        {
            if (node.Kind is not JsonKind.Null) NotADefinition.ReportType(node, "A parameter", "a name or an object", sink);
            return entry;
        }

        foreach (var property in node.Properties)
        {
            if (property.Value.OrNull() is not { } value) continue;
            entry = property.Name switch
            {
                "name" => entry with { Name = entry.Name ?? Name(value, sink) },
                "type" => entry with { Type = ReadType(value, sink) },
                "example" => entry with { Example = entry.Example ?? SampleReader.Scalar(value) },
                "in" => entry with { Place = ReadPlace(value, sink) },
                "button" => entry with { ButtonIndex = ReadButton(value, sink), PlaceSpan = value.Span },
                _ => entry,
            };
        }

        return entry;
    }

    private static JsonText? Name(JsonNode value, FindingSink sink)
    {
        if (value.Kind is JsonKind.Text) return value.ToText();
        NotADefinition.ReportType(value, "A parameter's \"name\"", "a text in double quotes", sink);
        return null;
    }

    private static ParameterType ReadType(JsonNode value, FindingSink sink)
    {
        var word = SampleReader.Scalar(value);
        if (word is not null && Enum.TryParse<ParameterType>(word.Value, ignoreCase: true, out var type) && char.IsLetter(word.Value[0])) return type;
        NotADefinition.ReportWord(value, "A parameter's \"type\"", "text, integer, decimal, currency, date, time, datetime, url or phone", sink);
        return ParameterType.Text;
    }

    private static ParameterPlace ReadPlace(JsonNode value, FindingSink sink)
    {
        var word = SampleReader.Scalar(value);
        if (word is not null && word.Is("header")) return ParameterPlace.Header;
        if (word is not null && word.Is("button")) return ParameterPlace.Button;
        if (word is null || !word.Is("body")) NotADefinition.ReportWord(value, "A parameter's \"in\"", "header, body or button", sink);
        return ParameterPlace.Body;
    }

    private static int ReadButton(JsonNode value, FindingSink sink)
    {
        if (value.ToInteger().Value is >= 0 and <= int.MaxValue and var index) return (int)index;
        NotADefinition.ReportWord(value, "A parameter's \"button\"", "the button's index, counted from 0", sink);
        return 0;
    }
}
