namespace TemplateGen.Definitions.Fixes;

/// <summary>Edits of several fixes that can be made at once.</summary>
internal sealed class EditSet
{
    private static readonly Comparer<TextEdit> ByStart = Comparer<TextEdit>.Create((left, right) => left.Span.Start.CompareTo(right.Span.Start));

    private readonly List<TextEdit> _edits = [];

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _edits.Count == 0;

    /// <summary>Takes a fix as a whole; false, and nothing is taken, when it touches what another one changes.</summary>
    public bool TryAdd(EquatableArray<TextEdit> edits)
    {
        foreach (var edit in edits)
        {
            if (TouchesOther(edit)) return false;
        }

        _edits.AddRange(edits);
        _edits.Sort(ByStart);
        return true;
    }

    /// <summary>The text after all of them.</summary>
    public string Apply(string text) => DefinitionFixes.Apply(text, _edits);

    /// <summary>Those of other fixes stand apart, so that only the two neighbours can be touched.</summary>
    private bool TouchesOther(TextEdit edit)
    {
        var found = _edits.BinarySearch(edit, ByStart);
        var next = found >= 0 ? found : ~found;
        return (next < _edits.Count && _edits[next].Span.Start <= edit.Span.End) || (next > 0 && _edits[next - 1].Span.End >= edit.Span.Start);
    }
}
