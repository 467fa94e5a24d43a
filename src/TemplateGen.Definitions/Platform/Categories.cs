namespace TemplateGen.Definitions;

/// <summary>The words that the platform uses, or once used, for what a template is about.</summary>
internal static class Categories
{
    private static readonly Dictionary<string, DefinitionCategory> Today = new(StringComparer.OrdinalIgnoreCase)
    {
        ["MARKETING"] = DefinitionCategory.Marketing,
        ["UTILITY"] = DefinitionCategory.Utility,
        ["AUTHENTICATION"] = DefinitionCategory.Authentication,
    };

    /// <summary>The tags of 2019 and the categories of 2022. Meta moved templates by their content; most became UTILITY.</summary>
    private static readonly Dictionary<string, DefinitionCategory> Past = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ACCOUNT_UPDATE"] = DefinitionCategory.Utility,
        ["ALERT_UPDATE"] = DefinitionCategory.Utility,
        ["APPOINTMENT_UPDATE"] = DefinitionCategory.Utility,
        ["AUTO_REPLY"] = DefinitionCategory.Utility,
        ["ISSUE_RESOLUTION"] = DefinitionCategory.Utility,
        ["PAYMENT_UPDATE"] = DefinitionCategory.Utility,
        ["PERSONAL_FINANCE_UPDATE"] = DefinitionCategory.Utility,
        ["RESERVATION_UPDATE"] = DefinitionCategory.Utility,
        ["SHIPPING_UPDATE"] = DefinitionCategory.Utility,
        ["TICKET_UPDATE"] = DefinitionCategory.Utility,
        ["TRANSPORTATION_UPDATE"] = DefinitionCategory.Utility,
        ["TRANSACTIONAL"] = DefinitionCategory.Utility,
        ["OTP"] = DefinitionCategory.Authentication,
    };

    /// <summary>The categories of today, as the platform writes them.</summary>
    public static IEnumerable<string> Names => Today.Keys;

    /// <summary>The words that were tags or categories once.</summary>
    public static IEnumerable<string> RetiredNames => Past.Keys;

    /// <summary>Today's category of this name; Unknown for a retired word.</summary>
    public static DefinitionCategory Current(JsonText word) =>
        Today.TryGetValue(word.Value, out var category) ? category : DefinitionCategory.Unknown;

    /// <summary>The category that a word, of today or retired, stands for.</summary>
    public static DefinitionCategory Of(JsonText word)
    {
        var current = Current(word);
        return current is DefinitionCategory.Unknown && Past.TryGetValue(word.Value, out var past) ? past : current;
    }

    /// <summary>
    /// The category that a template has for certain. A retired word may stand for several, but for OTP, and a tag that
    /// disagrees with the category leaves open which one is meant: Unknown.
    /// </summary>
    public static DefinitionCategory Certain(TemplateDefinition template)
    {
        if (template.CategoryWord is not { } word) return DefinitionCategory.Unknown;
        var category = Of(word);
        if (category is not DefinitionCategory.Authentication && IsRetired(word)) return DefinitionCategory.Unknown;
        var byTag = template.Tag is { } tag ? Current(tag) : DefinitionCategory.Unknown;
        return byTag is DefinitionCategory.Unknown || byTag == category ? category : DefinitionCategory.Unknown;
    }

    /// <summary>Whether a word was ever a tag or a category.</summary>
    public static bool IsKnown(JsonText word) => Today.ContainsKey(word.Value) || IsRetired(word);

    /// <summary>Whether a word was a tag or a category, and is none today.</summary>
    public static bool IsRetired(JsonText word) => Past.ContainsKey(word.Value);

    /// <summary>What to write instead of a word that is not of today: the category that it most likely stands for; null when nothing is near.</summary>
    public static string? Proposal(JsonText word)
    {
        if (Past.TryGetValue(word.Value, out var category)) return WordOf(category);
        var nearest = NearestWord.Of(word.Value, Today.Keys) ?? NearestWord.Of(word.Value, Past.Keys);
        return nearest is not null && Past.TryGetValue(nearest, out category) ? WordOf(category) : nearest;
    }

    /// <summary>A category as the platform writes it.</summary>
    private static string WordOf(DefinitionCategory category) => category.ToString().ToUpperInvariant();
}
