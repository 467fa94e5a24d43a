using System.Globalization;

namespace TemplateGen;

/// <summary>Finds the language of a template that suits a culture best. Generated code calls it.</summary>
public static class TemplateLanguages
{
    /// <summary>
    /// The index of the best language code: the culture's language and region, else its language alone, else the same
    /// language of another region (one that writes the same script, if there is one), else the first.
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
            var rank = Rank(codes[i], language, region, culture);
            if (rank <= bestRank) continue;
            best = i;
            bestRank = rank;
        }

        return best;
    }

    /// <summary>4 for language and region, 3 for the language alone, 2 for it in another region and the same script, 1 in another script, else 0.</summary>
    private static int Rank(string code, string language, string region, CultureInfo culture)
    {
        var underscore = code.IndexOf('_', StringComparison.Ordinal);
        var codeLanguage = underscore < 0 ? code : code[..underscore];
        var codeRegion = underscore < 0 ? "" : code[(underscore + 1)..];
        if (!codeLanguage.Equals(language, StringComparison.OrdinalIgnoreCase)) return 0;
        if (codeRegion.Equals(region, StringComparison.OrdinalIgnoreCase)) return 4;
        if (codeRegion.Length == 0) return 3;
        return SharesScript(code, culture) ? 2 : 1;
    }

    /// <summary>What is right above a region is the language in its script: <c>zh-Hant</c> above Taiwan.</summary>
    private static bool SharesScript(string code, CultureInfo culture)
    {
        var script = LanguageCulture.For(code).Parent.Name;
        return script == culture.Name || script == culture.Parent.Name;
    }
}
