namespace TemplateGen.Definitions;

/// <summary>The samples for one text, looked up by placeholder: the component's own, else those of our <c>parameters</c>.</summary>
/// <param name="given">The component's <c>example</c>, in the file's order.</param>
/// <param name="entries">Our <c>parameters</c> for this text.</param>
/// <param name="rowLength">How many of those by position are for the text's placeholders. The platform writes samples as rows of one text's, and takes one row: what stands in others is left over.</param>
/// <param name="isAddress">Whether the text is a button's address, whose placeholder is the only one, even when our own shape names it.</param>
internal readonly struct SampleSet(EquatableArray<Sample> given, ParameterEntries.Scope entries, int rowLength = int.MaxValue, bool isAddress = false)
{
    private readonly Dictionary<string, JsonText>? _named = Index(given);

    /// <summary>The component's <c>example</c>, in the file's order.</summary>
    public EquatableArray<Sample> Given => given;

    /// <summary>The sample for a placeholder.</summary>
    public JsonText? Find(int number, string? name)
    {
        if (name is not null && _named is not null && _named.TryGetValue(name, out var sample)) return sample;
        if (name is not null && isAddress && given.Count > 0) return given[0].Value;
        if (name is null && _named is null && number >= 1 && number <= Math.Min(rowLength, given.Count)) return given[number - 1].Value;
        return entries.Find(number, name)?.Example;
    }

    private static Dictionary<string, JsonText>? Index(EquatableArray<Sample> given)
    {
        Dictionary<string, JsonText>? named = null;
        foreach (var sample in given)
        {
            if (sample.Name is null) continue;
            named ??= new Dictionary<string, JsonText>(StringComparer.Ordinal);
            if (!named.ContainsKey(sample.Name.Value)) named.Add(sample.Name.Value, sample.Value);
        }

        return named;
    }
}
