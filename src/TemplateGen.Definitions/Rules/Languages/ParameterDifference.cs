namespace TemplateGen.Definitions.Rules;

/// <summary>Compares what our <c>parameters</c> say in two languages of a template.</summary>
internal static class ParameterDifference
{
    /// <summary>The first placeholder that the other language names or types otherwise; what it does not speak of agrees.</summary>
    public static LanguageDifference? Between(TemplateDefinition reference, TemplateDefinition other)
    {
        if (other.Parameters.Count == 0) return null;
        var expected = new ParameterEntries(reference.Parameters);
        var found = new ParameterEntries(other.Parameters);
        foreach (var text in PlacedText.In(other))
        {
            if (text.Card is not null) continue;
            foreach (var placeholder in TextPlaceholder.In(text.Text))
            {
                if (Find(found, text, placeholder) is not { } entry) continue;
                var difference = Between(Find(expected, text, placeholder), entry);
                if (difference is not null) return difference;
            }
        }

        return null;
    }

    private static LanguageDifference? Between(ParameterEntry? reference, ParameterEntry other)
    {
        if (other.Type != (reference?.Type ?? ParameterType.Text)) return At(other, $"has a parameter of type {other.Type.ToString().ToLowerInvariant()}");
        return other.Name is { } name && reference?.Name is { } expected && name.Value != expected.Value ? At(other, $"has a parameter {Show.Text(name.Value)}") : null;
    }

    private static ParameterEntry? Find(ParameterEntries entries, PlacedText text, TextPlaceholder placeholder) =>
        entries.In(text.Place, text.Button).Find(placeholder.First.Number, placeholder.First.Name);

    private static LanguageDifference At(ParameterEntry entry, string text) => new(entry.Name?.Span ?? new SourceSpan(entry.Span.Start, 1), text);
}
