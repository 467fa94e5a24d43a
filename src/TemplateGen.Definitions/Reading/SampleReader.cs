using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions;

/// <summary>Reads example values, in all the ways in which the platform writes or accepts them. What is no sample is passed over.</summary>
internal static class SampleReader
{
    /// <summary>A text, number or boolean, as a text; null for anything else.</summary>
    public static JsonText? Scalar(JsonNode? node) =>
        node is { Kind: JsonKind.Text or JsonKind.Number or JsonKind.True or JsonKind.False } scalar ? scalar.ToText() : null;

    /// <summary>The samples of a header's or a body's text.</summary>
    /// <param name="component">The component.</param>
    /// <param name="positional"><c>header_text</c> or <c>body_text</c>: a text, an array of texts, or an array of one such array.</param>
    /// <param name="named"><c>header_text_named_params</c> or <c>body_text_named_params</c>: an array of names with examples.</param>
    /// <param name="entries">Our <c>parameters</c> for this text.</param>
    public static SampleSet OfText(JsonNode component, string positional, string named, ParameterEntries.Scope entries)
    {
        if (component.Find("example") is not { } example) return new SampleSet(default, entries);
        var samples = new List<Sample>();
        if (example.Find(named) is { } namedSamples) AddNamed(namedSamples, samples);
        if (samples.Count > 0 || example.Find(positional) is not { } rows) return new SampleSet(samples.ToEquatableArray(), entries);
        var rowLength = AddRows(rows, samples);
        return new SampleSet(samples.ToEquatableArray(), entries, rowLength);
    }

    /// <summary>The sample of a button: a text, or an array of one.</summary>
    public static EquatableArray<Sample> OfButton(JsonNode button)
    {
        if (button.Find("example") is not { } example) return default;
        var samples = new List<Sample>();
        AddAll(example, samples);
        return samples.ToEquatableArray();
    }

    /// <summary>The handle or address of a media header's sample.</summary>
    public static JsonText? OfMedia(JsonNode header)
    {
        if (header.Find("example")?.Find("header_handle") is not { } handle) return null;
        var samples = new List<Sample>();
        AddAll(handle, samples);
        return samples.Count == 0 ? null : samples[0].Value;
    }

    /// <summary>Adds samples, in rows or not; gives the length of the first row.</summary>
    private static int AddRows(JsonNode rows, List<Sample> samples)
    {
        if (Scalar(rows) is { } only) samples.Add(new Sample(null, only));
        var length = int.MaxValue;
        foreach (var row in rows.Elements)
        {
            AddAll(row, samples);
            if (row.Kind is JsonKind.Array && length == int.MaxValue) length = samples.Count;
        }

        return length;
    }

    private static void AddAll(JsonNode node, List<Sample> samples)
    {
        if (Scalar(node) is { } sample) samples.Add(new Sample(null, sample));
        foreach (var element in node.Elements)
        {
            AddAll(element, samples);
        }
    }

    private static void AddNamed(JsonNode node, List<Sample> samples)
    {
        foreach (var element in node.Elements)
        {
            if (Scalar(element.Find("param_name")) is { } name && Scalar(element.Find("example")) is { } value) samples.Add(new Sample(name, value));
        }
    }
}
