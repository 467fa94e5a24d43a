namespace TemplateGen;

/// <summary>The checks that free-form messages share; each returns what is wrong, or null.</summary>
internal static class Limit
{
    public const int MaxIdLength = 256;

    public static WhatsAppError? Required(string? text, string name, int limit)
        => string.IsNullOrEmpty(text) ? Refusal.Missing(name) : Optional(text, name, limit);

    public static WhatsAppError? Optional(string? text, string name, int limit)
        => text is not null && text.Length > limit ? TooLong(name, text.Length, limit) : null;

    public static WhatsAppError? Count<T>(IReadOnlyCollection<T>? items, string name, int limit)
        => items is null or { Count: 0 } ? Refusal.Missing(name)
            : items.Count > limit ? TooLong(name, items.Count, limit)
            : null;

    /// <summary>The first thing that is wrong with any of the items.</summary>
    public static WhatsAppError? Each<T>(IEnumerable<T> items, Func<T, WhatsAppError?> check)
        => items.Select(check).FirstOrDefault(error => error is not null);

    public static WhatsAppError? Distinct(IEnumerable<string> ids, string name)
        => ids.GroupBy(id => id, StringComparer.Ordinal).Any(same => same.Skip(1).Any()) ? Refusal.Invalid(name, "two have the same id.") : null;

    public static WhatsAppError? Address(Uri? address, string name)
        => address is null ? Refusal.Missing(name)
            : WebAddress.IsAbsoluteHttp(address) ? null
            : Refusal.Invalid(name, WebAddress.Rule);

    private static WhatsAppError TooLong(string name, int length, int limit) => Refusal.Invalid(name, $"{length} given, {limit} at most.");
}
