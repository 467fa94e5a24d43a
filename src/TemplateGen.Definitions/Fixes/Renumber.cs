namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1401: numbers a text's placeholders from 1 without a gap, in the order of the numbers that they have.</summary>
internal sealed class Renumber() : TemplateFix("TG1401")
{
    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        if (target.Text is not { } text) yield break;
        var numbers = TextPlaceholder.In(text.Text).Select(placeholder => placeholder.First.Number).ToList();
        var edits = new List<TextEdit>();
        foreach (var placeholder in text.Text.Placeholders)
        {
            var number = Show.PlainNumber(numbers.BinarySearch(placeholder.Number) + 1);
            if (number != placeholder.Key) edits.Add(Edit.Key(text.Text, placeholder, number));
        }

        // Values for numbers that the text skips are nobody's.
        var samples = Skipped(text.Text.Samples.Count, numbers);
        if (samples.Count > 0) edits.AddRange(Removal.OfElements(target.NodeAt(text.Text.Samples[0].Value.Span).Parent!.Value, samples));
        var entries = target.EntriesOf(text);
        var unused = Skipped(entries.Count, numbers);
        if (unused.Count > 0)
        {
            var indexes = unused.Select(i => entries[i].Index).ToList();
            edits.AddRange(Removal.OfElements(target.NodeAt(entries[0].Entry.Span).Parent!.Value, indexes));
        }

        yield return target.Fix("numbers", "Number the placeholders from {{1}} without a gap", isSafe: samples.Count == 0 && unused.Count == 0, [.. edits]);
    }

    /// <summary>The indexes of values that no placeholder has, when there is one for each number up to the last.</summary>
    private static List<int> Skipped(int count, List<int> numbers)
    {
        var isByNumber = count > numbers.Count && count == numbers[numbers.Count - 1];
        return isByNumber ? [.. Enumerable.Range(0, count).Where(i => numbers.BinarySearch(i + 1) < 0)] : [];
    }
}
