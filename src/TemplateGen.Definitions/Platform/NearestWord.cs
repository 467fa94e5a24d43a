namespace TemplateGen.Definitions;

/// <summary>Finds what somebody meant who misspelt one of a few words.</summary>
internal static class NearestWord
{
    /// <summary>More than this is no misspelling of anything here.</summary>
    private const int MaxLength = 64;

    /// <summary>A start of a word shorter than this may be the start of anything.</summary>
    private const int MinStart = 3;

    /// <summary>The first of the nearest words, without regard to case; null when none is near.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        var written = word.Trim().ToUpperInvariant();
        if (written.Length is < 2 or > MaxLength) return null;
        string? nearest = null;
        var best = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var upper = candidate.ToUpperInvariant();
            var isStart = written.Length >= MinStart && upper.StartsWith(written, StringComparison.Ordinal);
            var allowed = 1 + (upper.Length / 5);
            if (!isStart && Math.Abs(written.Length - upper.Length) > allowed) continue;
            var distance = isStart ? 1 : Distance(written, upper);
            if (distance >= best || distance > allowed) continue;
            best = distance;
            nearest = candidate;
        }

        return nearest;
    }

    /// <summary>How many characters must be inserted, removed or replaced to make one word of the other.</summary>
    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
