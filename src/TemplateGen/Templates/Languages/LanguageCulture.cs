using System.Globalization;

namespace TemplateGen;

/// <summary>The culture that writes numbers and dates for a template's language code.</summary>
internal static class LanguageCulture
{
    // Template languages that .NET knows under another name.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["prs-AF"] = "fa-AF",
        ["zh-CN"] = "zh-Hans-CN",
        ["zh-HK"] = "zh-Hant-HK",
        ["zh-TW"] = "zh-Hant-TW",
    };

    /// <summary>The culture of <c>en_US</c>; the language's own when the country is unknown; the invariant one when all is unknown, or when cultures are switched off.</summary>
    public static CultureInfo For(string languageCode)
    {
        var name = languageCode.Replace('_', '-');
        return Find(OtherNames.GetValueOrDefault(name, name)) ?? Find(name.Split('-')[0]) ?? CultureInfo.InvariantCulture;
    }

    private static CultureInfo? Find(string name)
    {
        try
        {
            return name.Length == 0 ? null : CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
