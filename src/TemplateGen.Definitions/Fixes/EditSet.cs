namespace TemplateGen.Definitions.Fixes;

/// <summary>Edits of several fixes that can be made at once.</summary>
internal sealed class EditSet
{
    private readonly List<TextEdit> _edits = [];

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _edits.Count == 0;

    /// <summary>Takes a fix as a whole; false, and nothing is taken, when it touches what another one changes.</summary>
    public bool TryAdd(EquatableArray<TextEdit> edits)
    {
        foreach (var edit in edits)
        {
            if (_edits.Exists(other => Touch(edit.Span, other.Span))) return false;
        }

        _edits.AddRange(edits);
        return true;
    }

    /// <summary>The text after all of them.</summary>
    public string Apply(string text) => DefinitionFixes.Apply(text, _edits);

    private static bool Touch(SourceSpan left, SourceSpan right) => left.Start <= right.End && right.Start <= left.End;
}
