using TemplateGen.Definitions;

namespace TemplateGen.Sandbox.Templates;

/// <summary>What a send needs to know of a text with placeholders.</summary>
internal static class TemplateTexts
{
    /// <summary>Whether it has named placeholders.</summary>
    public static bool HasNames(this TemplateText? text) => text is not null && text.Placeholders.Any(placeholder => placeholder.IsNamed);

    /// <summary>
    /// The placeholders that a send fills in, each once: numbered ones by number, named ones by appearance.
    /// </summary>
    public static IReadOnlyList<string> Keys(this TemplateText? text)
        => text is null
            ? []
            : [.. text.Placeholders.DistinctBy(placeholder => placeholder.Key).OrderBy(placeholder => placeholder.Number).Select(placeholder => placeholder.Key)];

    /// <summary>The text with its placeholders filled in; one without a value stays as it is.</summary>
    public static string FillIn(this TemplateText text, IReadOnlyDictionary<string, string> values)
        => string.Concat(text.Segments.Select(segment => segment.Placeholder is { } placeholder && values.TryGetValue(placeholder.Key, out var value)
            ? value
            : text.TextOf(segment)));
}
