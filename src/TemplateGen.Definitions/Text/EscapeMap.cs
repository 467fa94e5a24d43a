namespace TemplateGen.Definitions;

/// <summary>
/// Where a JSON string's escapes stand, to find a part of the value in the source: an escape is one code unit of the
/// value and two or six of the source.
/// </summary>
/// <param name="Escapes">In order of their place.</param>
internal readonly record struct EscapeMap(EquatableArray<EscapeMap.Escape> Escapes)
{
    /// <summary>Index in the source content of an index in the value.</summary>
    public int ToSource(int valueIndex)
    {
        var escapes = Escapes.AsSpan();
        var low = 0;
        var high = escapes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (escapes[middle].ValueIndex < valueIndex) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? valueIndex : valueIndex + escapes[low - 1].ExtraUntilHere;
    }

    /// <summary>One escape.</summary>
    /// <param name="ValueIndex">Which code unit of the value it stands for.</param>
    /// <param name="ExtraUntilHere">How many code units more than the value the source has, this escape included.</param>
    internal readonly record struct Escape(int ValueIndex, int ExtraUntilHere);
}
