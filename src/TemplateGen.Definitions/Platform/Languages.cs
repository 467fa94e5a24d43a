namespace TemplateGen.Definitions;

/// <summary>The language codes that the platform takes, in its own spelling: Meta's page of supported languages, 4 November 2025.</summary>
internal static class Languages
{
    /// <summary>All 111, in ordinal order.</summary>
    public static EquatableArray<string> All { get; } =
    [
        "af", "ar", "ar_AE", "ar_EG", "ar_LB", "ar_MA", "ar_QA", "az", "be_BY", "bg", "bn", "bn_IN", "ca", "cs",
        "da", "de", "de_AT", "de_CH", "el", "en", "en_AE", "en_AU", "en_CA", "en_GB", "en_GH", "en_IE", "en_IN",
        "en_JM", "en_MY", "en_NZ", "en_QA", "en_SG", "en_UG", "en_US", "en_ZA", "es", "es_AR", "es_CL", "es_CO",
        "es_CR", "es_DO", "es_EC", "es_ES", "es_HN", "es_MX", "es_PA", "es_PE", "es_UY", "et", "fa", "fi", "fil",
        "fr", "fr_BE", "fr_CA", "fr_CH", "fr_CI", "fr_MA", "ga", "gu", "ha", "he", "hi", "hr", "hu", "id", "it",
        "ja", "ka", "kk", "kn", "ko", "ky_KG", "lo", "lt", "lv", "mk", "ml", "mr", "ms", "nb", "nl", "nl_BE", "pa",
        "pl", "prs_AF", "ps_AF", "pt_BR", "pt_PT", "ro", "ru", "rw_RW", "si_LK", "sk", "sl", "sq", "sr", "sv", "sw",
        "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "zh_CN", "zh_HK", "zh_TW", "zu",
    ];

    /// <summary>Codes that other systems use, and languages that the platform has for one country only; in lower case.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["be"] = "be_BY",
        ["en_uk"] = "en_GB",
        ["in"] = "id",
        ["iw"] = "he",
        ["ky"] = "ky_KG",
        ["nn"] = "nb",
        ["no"] = "nb",
        ["prs"] = "prs_AF",
        ["ps"] = "ps_AF",
        ["pt"] = "pt_BR",
        ["rw"] = "rw_RW",
        ["si"] = "si_LK",
        ["tl"] = "fil",
        ["zh"] = "zh_CN",
        ["zh_hant"] = "zh_TW",
        ["zh_mo"] = "zh_HK",
    };

    private static readonly HashSet<string> Known = new(All, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> ByLowerCase = IndexAll();

    /// <summary>Whether the platform takes this code, in exactly this spelling.</summary>
    public static bool IsKnown(string code) => Known.Contains(code);

    /// <summary>
    /// The code that somebody meant: in another spelling (<c>en-US</c>), of another system (<c>iw</c>), or with a country
    /// that the platform does not set apart (<c>fr_FR</c>); null when there is none.
    /// </summary>
    public static string? Proposal(string code)
    {
        var written = code.Trim().Replace('-', '_').ToLowerInvariant();
        if (Find(written) is { } exact) return exact;
        var end = written.IndexOf('_');
        return end < 0 ? null : Find(written.Substring(0, end));
    }

    private static string? Find(string written) =>
        ByLowerCase.TryGetValue(written, out var code) || Others.TryGetValue(written, out code) ? code : null;

    private static Dictionary<string, string> IndexAll()
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in All) index.Add(code.ToLowerInvariant(), code);
        return index;
    }
}
