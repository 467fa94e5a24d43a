namespace TemplateGen.Definitions;

/// <summary>The definitions of one template, one in each language.</summary>
internal static class LanguageGroup
{
    /// <summary>Which language gives the parameters of all of them their C# names.</summary>
    public static TemplateDefinition Reference(IReadOnlyCollection<TemplateDefinition> languages)
    {
        TemplateDefinition? best = null;
        foreach (var language in languages)
        {
            if (best is null || Compare(language, best) < 0) best = language;
        }

        return best ?? throw new ArgumentException("A template has at least one language.", nameof(languages));
    }

    /// <summary>What <c>as</c> says in the first language, by code, that has it.</summary>
    public static JsonText? ClassName(IReadOnlyCollection<TemplateDefinition> languages)
    {
        TemplateDefinition? first = null;
        foreach (var language in languages)
        {
            if (language.ClassName is null) continue;
            if (first is null || string.CompareOrdinal(language.Language?.Value, first.Language?.Value) < 0) first = language;
        }

        return first?.ClassName;
    }

    /// <summary>How good a language's names are: 0 when it names its parameters, 1 when it is English, else 2.</summary>
    public static int NamingRank(TemplateDefinition template)
    {
        if (NamesItsParameters(template)) return 0;
        return IsEnglish(template) ? 1 : 2;
    }

    private static int Compare(TemplateDefinition left, TemplateDefinition right)
    {
        var order = NamingRank(left).CompareTo(NamingRank(right));
        return order != 0 ? order : string.CompareOrdinal(left.Language?.Value, right.Language?.Value);
    }

    private static bool NamesItsParameters(TemplateDefinition template) => template.Parameters.Count > 0;

    private static bool IsEnglish(TemplateDefinition template) =>
        template.Language?.Value is { } code && (code == "en" || code.StartsWith("en_", StringComparison.Ordinal));
}
