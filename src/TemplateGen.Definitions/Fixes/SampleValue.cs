namespace TemplateGen.Definitions.Fixes;

/// <summary>
/// A likely value for a placeholder, to be replaced by a better one: the platform's reviewers want to see what the
/// message may look like.
/// </summary>
internal static class SampleValue
{
    private static readonly (string Word, string Value)[] ByWord =
    [
        ("first_name", "Camille"), ("prenom", "Camille"), ("last_name", "Dubois"), ("name", "Camille"), ("email", "camille@example.com"), ("phone", "+31 20 123 4567"),
        ("link", "https://example.com/a1042"), ("url", "https://example.com/a1042"), ("date", "28 August"), ("day", "Monday"), ("time", "10:30"),
        ("amount", "24.95"), ("price", "24.95"), ("total", "24.95"), ("percent", "15"), ("discount", "15"), ("count", "3"), ("quantity", "3"),
        ("code", "A1042"), ("number", "A1042"), ("order", "A1042"), ("id", "A1042"), ("city", "Amsterdam"),
    ];

    /// <summary>A value for a placeholder, from what the definition says of it.</summary>
    /// <param name="name">Its name; null when it has only a number.</param>
    /// <param name="number">Its number.</param>
    /// <param name="type">What it takes.</param>
    public static string For(string? name, int number, ParameterType type) => type switch
    {
        ParameterType.Integer => "3",
        ParameterType.Decimal => "2.5",
        ParameterType.Currency => "EUR 24.95",
        ParameterType.Date => "28 August 2026",
        ParameterType.Time => "10:30",
        ParameterType.DateTime => "28 August 2026 10:30",
        ParameterType.Url => "https://example.com/a1042",
        ParameterType.Phone => "+31 20 123 4567",
        _ => name is null ? "example " + Show.PlainNumber(number) : ByName(name),
    };

    /// <summary>By a word of the name, else the name itself.</summary>
    private static string ByName(string name)
    {
        var padded = "_" + name + "_";
        foreach (var (word, value) in ByWord)
        {
            if (padded.IndexOf("_" + word + "_", StringComparison.OrdinalIgnoreCase) >= 0) return value;
        }

        return name.Replace('_', ' ').Trim() is { Length: > 0 } words ? words : "example";
    }
}
