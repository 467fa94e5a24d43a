using System.Text.RegularExpressions;

namespace TemplateGen;

/// <summary>Takes what looks personal out of a provider's own words.</summary>
internal static partial class ProviderDetails
{
    private const int MaxLength = 300;
    private const int TimeLimitInMilliseconds = 100;

    public static string? Mask(string? details)
        => string.IsNullOrEmpty(details) ? null : Personal().Replace(details.Length > MaxLength ? details[..MaxLength] : details, "***");

    // Quoted text may be a parameter's value; five digits in a row (with separators) may be a phone number, but "(#132000)" may stay.
    [GeneratedRegex("""(?<!#)(?<!\d)\+?\d(?:[ \-().]?\d){4,}|"[^"]*"?|'[^']*'?|‘[^’]*’?|“[^”]*”?|\S+@\S+""", RegexOptions.CultureInvariant, TimeLimitInMilliseconds)]
    private static partial Regex Personal();
}
