using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Calls.Texts;

/// <summary>Counts the header and the body of a template as far as constants fill them in; an unknown value is one character at least.</summary>
internal static class FilledTexts
{
    /// <summary>The value with which a text becomes too long, and what to say; null when the texts may fit.</summary>
    /// <param name="record">The template.</param>
    /// <param name="languages">Indexes of the languages in which it may be sent.</param>
    /// <param name="values">What is known to be filled in.</param>
    public static (KnownText Text, string Message)? TooLong(TemplateRecord record, IEnumerable<int> languages, IReadOnlyList<FilledValue> values)
    {
        if (!values.Any(value => value.Texts.Count > 0)) return null;
        foreach (var index in languages)
        {
            var language = record.Languages[index];
            var where = record.Languages.Length == 1 ? "" : " in " + language.Code;
            var found = TooLong("header" + where, language.ShortestHeader, Limits.Header, values, value => value.Place.Kind == RecordTextKind.HeaderText ? 1 : 0)
                ?? TooLong("body" + where, language.ShortestBody, language.LongestBody, values, value => value.Place.BodyUses[index]);
            if (found is not null) return found;
        }

        return null;
    }

    private static (KnownText Text, string Message)? TooLong(string what, int shortest, int limit, IReadOnlyList<FilledValue> values, Func<FilledValue, int> usesOf)
    {
        // Nothing is filled in, or the platform writes the text itself.
        if (shortest == 0) return null;

        var length = shortest + values.Sum(value => usesOf(value) * (value.MinLength - 1));
        foreach (var (text, uses, minLength) in values
            .Where(value => usesOf(value) > 0)
            .SelectMany(value => value.Texts, (value, text) => (Text: text, Uses: usesOf(value), value.MinLength))
            .OrderByDescending(candidate => candidate.Text.MinLength * candidate.Uses))
        {
            var total = length + uses * (text.MinLength - minLength);
            if (total <= limit) continue;
            return (text, $"With this the {what} has at least {Show.Number(total)} characters, and WhatsApp takes at most {Show.Number(limit)} (132005): shorten its values by {Show.Number(total - limit)}");
        }

        return null;
    }
}

/// <summary>A value that is given to a template's text parameter.</summary>
/// <param name="Place">What it fills in.</param>
/// <param name="Texts">What it may be, as far as the code shows it.</param>
/// <param name="MinLength">Its length at least; at least one, since the platform takes nothing empty.</param>
internal sealed record FilledValue(RecordText Place, IReadOnlyList<KnownText> Texts, int MinLength)
{
    public static FilledValue Of(RecordText place, Microsoft.CodeAnalysis.IOperation value)
    {
        var texts = KnownText.AllOf(value).ToList();
        var isUnknown = texts.Count == 0 || KnownText.MayBeUnknown(value);
        return new FilledValue(place, texts, isUnknown ? 1 : Math.Max(1, texts.Min(text => text.MinLength)));
    }
}
