using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions.Fixes;

/// <summary>Where samples for the placeholders of a text come from.</summary>
internal sealed class SampleSource(TemplateDefinition template, PlacedText text)
{
    private readonly ParameterEntries.Scope _entries =
        text.Card is null ? new ParameterEntries(template.Parameters).In(text.Place, text.Button) : default;

    /// <summary>The entry of our <c>parameters</c> for a placeholder.</summary>
    public ParameterEntry? EntryOf(Placeholder placeholder) => _entries.Find(placeholder.Number, placeholder.Name);

    /// <summary>What the definition gives already, else a likely value.</summary>
    public string For(Placeholder placeholder)
    {
        if (placeholder.Sample is { } sample && !string.IsNullOrWhiteSpace(sample.Value)) return sample.Value;
        if (text.IsAddress) return "a1042";
        var entry = EntryOf(placeholder);
        return SampleValue.For(placeholder.Name ?? entry?.Name?.Value, placeholder.Number, entry?.Type ?? ParameterType.Text);
    }
}
