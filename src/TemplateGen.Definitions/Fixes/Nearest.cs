namespace TemplateGen.Definitions.Fixes;

/// <summary>Finds what a misspelt word was meant to be.</summary>
internal static class Nearest
{
    /// <summary>Letters that may be wrong for each letter that the word has.</summary>
    private const int LettersPerMistake = 3;

    /// <summary>The only word that is near; null when none is, or several are equally near.</summary>
    public static string? To(string written, IEnumerable<string> words)
    {
        string? nearest = null;
        var fewest = (written.Length / LettersPerMistake) + 1;
        foreach (var word in words)
        {
            var mistakes = Mistakes(written, word);
            if (mistakes > fewest) continue;
            nearest = mistakes == fewest ? null : word;
            fewest = mistakes;
        }

        return nearest;
    }

    /// <summary>How many letters must be added, left out or changed to make one word of the other.</summary>
    private static int Mistakes(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
