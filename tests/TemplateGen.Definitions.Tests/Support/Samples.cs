using System.Globalization;
using System.Text.RegularExpressions;

namespace TemplateGen.Definitions.Tests.Support;

/// <summary>Samples for what a text has of placeholders, so that a test about something else need not write them.</summary>
internal static partial class Samples
{
    /// <summary>Our <c>parameters</c>, after a comma; nothing for a text without placeholders.</summary>
    public static string Entries(string text)
    {
        string[] keys = [.. Keys(text, SingleOrDouble()).OrderByDescending(IsNumber)];
        return keys.Length == 0 ? string.Empty : $", \"parameters\": [ {string.Join(", ", keys.Select(key => IsNumber(key) ? "{ \"example\": \"Noor\" }" : $"{{ \"name\": \"{key}\", \"example\": \"Noor\" }}"))} ]";
    }

    /// <summary>A component's <c>example</c>, after a comma; nothing for a text without placeholders.</summary>
    public static string Example(string component, string text)
    {
        var keys = Keys(text, Double());
        if (keys.Length == 0) return string.Empty;
        return keys.All(IsNumber)
            ? $", \"example\": {{ \"{component}_text\": [ {string.Join(", ", keys.Select(_ => "\"Noor\""))} ] }}"
            : $", \"example\": {{ \"{component}_text_named_params\": [ {string.Join(", ", keys.Select(key => $"{{ \"param_name\": \"{key}\", \"example\": \"Noor\" }}"))} ] }}";
    }

    private static string[] Keys(string text, Regex placeholder) =>
        [.. placeholder.Matches(text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    private static bool IsNumber(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    [GeneratedRegex(@"\{\{?([a-z0-9_]+)\}\}?")]
    private static partial Regex SingleOrDouble();

    [GeneratedRegex(@"\{\{([a-z0-9_]+)\}\}")]
    private static partial Regex Double();
}
