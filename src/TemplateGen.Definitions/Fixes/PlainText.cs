using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions.Fixes;

/// <summary>Takes out of a text what may not stand there, and the space that would be left over.</summary>
/// <param name="text">The text.</param>
/// <param name="style">Which placeholders it may hold.</param>
internal sealed class PlainText(JsonText text, PlaceholderStyle style)
{
    /// <summary>Texts that are far too long anyway are left alone: what follows takes its time with each removal.</summary>
    public const int MaxLength = 1000;

    private static readonly char[] LineBreaks = ['\n', '\r'];

    private readonly HashSet<int> _removed = [];
    private readonly HashSet<int> _blanked = [];

    /// <summary>What is left.</summary>
    public string Value => string.Concat(Enumerable.Range(0, text.Value.Length).Select(CharacterAt));

    /// <summary>The edits that do it.</summary>
    public IEnumerable<TextEdit> Edits => _removed.Select(i => Edit.Part(text, i, 1, string.Empty)).Concat(_blanked.Except(_removed).Select(i => Edit.Part(text, i, 1, " ")));

    /// <summary>Takes out all emoji; false when there are none.</summary>
    public bool RemoveEmoji()
    {
        var hasAny = false;
        for (var found = Emoji.IndexIn(Value, out var length); found >= 0; found = Emoji.IndexIn(Value, out length))
        {
            var start = OriginalIndex(found);
            Remove(start, OriginalIndex(found + length - 1) + 1 - start);
            hasAny = true;
        }

        return hasAny;
    }

    /// <summary>Writes a space for each line break.</summary>
    public void RemoveLineBreaks()
    {
        for (var i = text.Value.IndexOfAny(LineBreaks); i >= 0; i = text.Value.IndexOfAny(LineBreaks, i))
        {
            var end = i;
            while (end < text.Value.Length && text.Value[end] is '\n' or '\r') end++;
            Blank(i, end - i);
            i = end;
        }
    }

    /// <summary>Takes out all formatting.</summary>
    public void RemoveMarkup()
    {
        while (Markup.FirstIn(PlaceholderScanner.Scan(new JsonText(Value, default, quotes: 0, default), style, default)) is { } found)
        {
            // A pair has its marks at its ends.
            var last = OriginalIndex(found.Start + found.Length - 1);
            Remove(OriginalIndex(found.Start), 1);
            if (found.Length > 1) Remove(last, 1);
        }
    }

    /// <summary>Takes out a part, and the spaces beside it that then stand beside others.</summary>
    private void Remove(int start, int length)
    {
        for (var i = start; i < start + length; i++) _removed.Add(i);
        var isAfterSpace = PreviousKept(start) is not { } before || char.IsWhiteSpace(text.Value[before]);
        for (var i = start + length; isAfterSpace && i < text.Value.Length && IsSpace(i); i++) _removed.Add(i);
        if (start + length < text.Value.Length) return;
        while (PreviousKept(start) is { } last && IsSpace(last)) _removed.Add(last);
    }

    /// <summary>Puts one space in place of a part and the spaces around it; none at an end of the text.</summary>
    private void Blank(int start, int length)
    {
        var end = start + length;
        while (start > 0 && text.Value[start - 1] == ' ') start--;
        while (end < text.Value.Length && text.Value[end] == ' ') end++;
        for (var i = start; i < end; i++) _removed.Add(i);
        if (start == 0 || end == text.Value.Length) return;
        _removed.Remove(start);
        _blanked.Add(start);
    }

    /// <summary>The original index of a character of <see cref="Value"/>.</summary>
    private int OriginalIndex(int index) => Enumerable.Range(0, text.Value.Length).Where(i => !_removed.Contains(i)).ElementAt(index);

    private string CharacterAt(int index) => _removed.Contains(index) ? string.Empty : _blanked.Contains(index) ? " " : text.Value[index].ToString();

    private bool IsSpace(int index) => text.Value[index] == ' ' || _blanked.Contains(index);

    private int? PreviousKept(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (!_removed.Contains(i)) return i;
        }

        return null;
    }
}
