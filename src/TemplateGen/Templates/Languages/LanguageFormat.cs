using System.Collections.Concurrent;
using System.Globalization;

namespace TemplateGen;

/// <summary>
/// Writes values in the notation of a template's language: long dates, short times, grouped numbers. Without a known
/// culture dates and times are ISO 8601, so that no English words stand in another language's text.
/// </summary>
internal sealed class LanguageFormat
{
    /// <summary>Room enough for any value in any language.</summary>
    public const int MaxLength = 256;

    // Both caches hold what one program uses; the limit keeps codes from outside from filling the memory.
    private const int MaxCached = 1024;

    private static readonly ConcurrentDictionary<string, LanguageFormat> Cache = new(StringComparer.Ordinal);
    private static readonly string[] NumberFormats = [.. Enumerable.Range(0, 29).Select(decimals => string.Create(CultureInfo.InvariantCulture, $"N{decimals}"))];

    private readonly ConcurrentDictionary<string, NumberFormatInfo> _currencies = new(StringComparer.Ordinal);
    private readonly CultureInfo _culture;

    private LanguageFormat(CultureInfo culture) => _culture = culture;

    private bool IsUnknown => _culture.Equals(CultureInfo.InvariantCulture);

    public static LanguageFormat For(string languageCode)
        => Cache.TryGetValue(languageCode, out var known) ? known : Remember(Cache, languageCode, new LanguageFormat(LanguageCulture.For(languageCode)));

    public int Format(long value, Span<char> destination)
    {
        value.TryFormat(destination, out var length, "N0", _culture);
        return length;
    }

    public int Format(decimal value, Span<char> destination)
    {
        value.TryFormat(destination, out var length, NumberFormats[value.Scale], _culture);
        return length;
    }

    public int Format(CurrencyAmount value, Span<char> destination)
    {
        var format = _currencies.TryGetValue(value.Currency, out var known)
            ? known
            : Remember(_currencies, value.Currency, IsoCurrency.NumberFormat(value.Currency, _culture));
        value.Amount.TryFormat(destination, out var length, "C", format);
        return length;
    }

    public int Format(DateOnly value, Span<char> destination)
    {
        value.TryFormat(destination, out var length, Covers(value.ToDateTime(default)) ? "D" : "o", _culture);
        return length;
    }

    public int Format(TimeOnly value, Span<char> destination)
    {
        value.TryFormat(destination, out var length, IsUnknown ? "HH:mm" : "t", _culture);
        return length;
    }

    public int Format(DateTime value, Span<char> destination)
    {
        if (Covers(value))
        {
            value.TryFormat(destination, out var length, "f", _culture);
            return length;
        }

        value.TryFormat(destination, out var isoLength, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return isoLength;
    }

    // Calendars other than the Gregorian one do not know every date.
    private bool Covers(DateTime date)
    {
        var calendar = _culture.DateTimeFormat.Calendar;
        return !IsUnknown && date >= calendar.MinSupportedDateTime && date <= calendar.MaxSupportedDateTime;
    }

    private static T Remember<T>(ConcurrentDictionary<string, T> cache, string key, T value)
        => cache.Count < MaxCached ? cache.GetOrAdd(key, value) : value;
}
