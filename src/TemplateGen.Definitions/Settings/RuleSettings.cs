using System.Globalization;

namespace TemplateGen.Definitions;

/// <summary>What a project says about how the rules check a file. Equal to another that says the same.</summary>
public sealed record RuleSettings
{
    /// <summary>Nothing is set.</summary>
    public static RuleSettings Default { get; } = new();

    /// <summary>How long a body may be, where the platform accepts longer ones.</summary>
    public static RuleSetting MaxBodyLengthSetting { get; } = new(
        "templategen_max_body_length", "TG1201", $"a whole number from 1 to {Show.Number(Limits.Body)}, which WhatsApp accepts");

    /// <summary>Languages that the platform takes, and this version does not know.</summary>
    public static RuleSetting ExtraLanguagesSetting { get; } = new(
        "templategen_extra_languages", "TG1303", "codes as WhatsApp writes them, with commas between them, such as \"is, cy_GB\"");

    /// <summary>What EditorConfig writes for a setting that has been taken back.</summary>
    private const string Unset = "unset";

    /// <summary>All settings that there are.</summary>
    public static EquatableArray<RuleSetting> All { get; } = [MaxBodyLengthSetting, ExtraLanguagesSetting];

    /// <summary>The most UTF-16 code units that the project wants in a body; null when it wants what the platform accepts.</summary>
    public int? MaxBodyLength { get; init; }

    /// <summary>Language codes that the platform takes besides those that this version knows.</summary>
    public EquatableArray<string> ExtraLanguages { get; init; }

    /// <summary>Settings whose values mean nothing.</summary>
    public EquatableArray<InvalidSetting> Invalid { get; init; }

    /// <summary>Reads the settings. Any value is accepted; one that means nothing is among <see cref="Invalid"/>.</summary>
    /// <param name="valueOf">Gives a setting's value by its key; null when it is not set.</param>
    public static RuleSettings Read(Func<string, string?> valueOf)
    {
        var settings = Default;
        if (ValueOf(MaxBodyLengthSetting) is { } length)
        {
            settings = ParseLength(length) is { } max ? settings with { MaxBodyLength = max } : settings.WithInvalid(MaxBodyLengthSetting, length);
        }

        if (ValueOf(ExtraLanguagesSetting) is { } codes)
        {
            settings = ParseLanguages(codes) is { } languages ? settings with { ExtraLanguages = languages } : settings.WithInvalid(ExtraLanguagesSetting, codes);
        }

        return settings;

        string? ValueOf(RuleSetting setting) =>
            valueOf(setting.Key)?.Trim() is { } value && !value.Equals(Unset, StringComparison.OrdinalIgnoreCase) ? value : null;
    }

    /// <summary>Whether the project knows a language that this version does not.</summary>
    internal bool HasExtraLanguage(string code)
    {
        foreach (var language in ExtraLanguages)
        {
            if (language == code) return true;
        }

        return false;
    }

    private static int? ParseLength(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length is >= 1 and <= Limits.Body ? length : null;

    private static EquatableArray<string>? ParseLanguages(string value)
    {
        var codes = value.Split(',');
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = codes[i].Trim();
            if (!IsLanguageCode(codes[i])) return null;
        }

        return codes.ToEquatableArray();
    }

    /// <summary>A language in lower case, then perhaps a country or a script after an underscore: <c>en</c>, <c>pt_BR</c>, <c>prs_AF</c>.</summary>
    private static bool IsLanguageCode(string code)
    {
        var end = code.IndexOf('_');
        var language = end < 0 ? code : code.Substring(0, end);
        return language.Length is 2 or 3
            && language.All(c => c is >= 'a' and <= 'z')
            && (end < 0 || code.Substring(end + 1) is { Length: >= 2 and <= 4 } region && region.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9')));
    }

    private RuleSettings WithInvalid(RuleSetting setting, string value) =>
        this with { Invalid = [.. Invalid, new InvalidSetting(setting, value)] };
}
