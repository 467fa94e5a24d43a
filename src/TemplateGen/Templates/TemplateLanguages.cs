using System.Globalization;

namespace TemplateGen;

/// <summary>Finds the language of a template that suits a culture best. Generated code calls it.</summary>
public static class TemplateLanguages
{
    /// <summary>
    /// The index of the best language code: the culture's language and region, else its language alone, else the same
    /// language of another region, else the first.
    /// </summary>
    /// <param name="codes">The codes that exist, as WhatsApp writes them: <c>en_US</c>. At least one; the first is the default.</param>
    /// <param name="culture">The customer's culture.</param>
    public static int IndexOfBest(ReadOnlySpan<string> codes, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var parts = culture.Name.Split('-');
        var language = parts[0];
        var region = parts.Skip(1).FirstOrDefault(part => part.Length is 2 or 3) ?? "";

        var best = 0;
        var bestRank = 0;
        for (var i = 0; i < codes.Length; i++)
        {
            var rank = Rank(codes[i], language, region);
            if (rank <= bestRank) continue;
            best = i;
            bestRank = rank;
        }

        return best;
    }

    /// <summary>3 for language and region, 2 for the language alone, 1 for the language in another region, else 0.</summary>
    private static int Rank(string code, string language, string region)
    {
        var underscore = code.IndexOf('_', StringComparison.Ordinal);
        var codeLanguage = underscore < 0 ? code : code[..underscore];
        var codeRegion = underscore < 0 ? "" : code[(underscore + 1)..];
        if (!codeLanguage.Equals(language, StringComparison.OrdinalIgnoreCase)) return 0;
        if (codeRegion.Equals(region, StringComparison.OrdinalIgnoreCase)) return 3;
        return codeRegion.Length == 0 ? 2 : 1;
    }
}
