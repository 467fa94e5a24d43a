namespace TemplateGen.Definitions;

/// <summary>
/// Finds the entry of our <c>parameters</c> that speaks of a placeholder: a named one's by name, a positional one's by
/// its number among the entries for the same header, body or button.
/// </summary>
internal sealed class ParameterEntries
{
    private readonly Dictionary<string, ParameterEntry> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(ParameterPlace Place, int Button), List<ParameterEntry>> _byPlace = [];

    public ParameterEntries(EquatableArray<ParameterEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Name is { } name && !_byName.ContainsKey(name.Value)) _byName.Add(name.Value, entry);
            if (!_byPlace.TryGetValue((entry.Place, entry.ButtonIndex), out var inPlace))
            {
                _byPlace.Add((entry.Place, entry.ButtonIndex), inPlace = []);
            }

            inPlace.Add(entry);
        }
    }

    /// <summary>The entries for one text.</summary>
    public Scope In(ParameterPlace place, int button = 0)
    {
        _byPlace.TryGetValue((place, button), out var entries);
        return new Scope(_byName, entries);
    }

    /// <summary>The entries for one text; none by default.</summary>
    internal readonly struct Scope(Dictionary<string, ParameterEntry> byName, List<ParameterEntry>? inPlace)
    {
        /// <summary>The entry for a placeholder, by its name or else its number.</summary>
        public ParameterEntry? Find(int number, string? name)
        {
            if (name is not null) return byName is not null && byName.TryGetValue(name, out var entry) ? entry : null;
            return inPlace is not null && number >= 1 && number <= inPlace.Count ? inPlace[number - 1] : null;
        }
    }
}
