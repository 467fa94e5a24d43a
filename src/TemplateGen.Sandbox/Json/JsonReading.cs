using System.Globalization;
using System.Text.Json;

namespace TemplateGen.Sandbox.Json;

/// <summary>
/// Reads what may or may not be there. A property that is absent, null or of another JSON type reads as nothing, so that
/// a request of any shape can be read without throwing, and a check decides what its absence means.
/// </summary>
internal static class JsonReading
{
    public static JsonElement? Find(this JsonElement json, string property)
        => json.ValueKind == JsonValueKind.Object
            && json.TryGetProperty(property, out var value)
            && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
                ? value
                : null;

    public static JsonElement? Find(this JsonElement? json, string property) => json?.Find(property);

    public static JsonElement? FindInAnyCase(this JsonElement json, string property)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var candidate in json.EnumerateObject())
        {
            if (string.Equals(candidate.Name, property, StringComparison.OrdinalIgnoreCase))
            {
                return candidate.Value;
            }
        }

        return null;
    }

    public static string? Text(this JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString() : null;

    public static string? Text(this JsonElement json, string property) => json.Find(property)?.Text();

    public static string? Text(this JsonElement? json, string property) => json?.Text(property);

    /// <summary>The elements of an array; none when it is no array.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement json, string property)
        => json.Find(property) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];

    public static IReadOnlyList<JsonElement> Items(this JsonElement? json, string property) => json?.Items(property) ?? [];

    /// <summary>A whole number, or a string of digits: Meta takes both for <c>index</c> and its like.</summary>
    public static long? Integer(this JsonElement json, string property) => json.Find(property) switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt64(out var value) => value,
        { ValueKind: JsonValueKind.String } text when long.TryParse(text.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) => value,
        _ => null,
    };

    public static long? Integer(this JsonElement? json, string property) => json?.Integer(property);

    /// <summary>A finite number, or a string that holds one: Meta takes both for coordinates.</summary>
    public static double? Number(this JsonElement json, string property)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        double? number = json.Find(property) switch
        {
            { ValueKind: JsonValueKind.Number } value when value.TryGetDouble(out var parsed) => parsed,
            { ValueKind: JsonValueKind.String } text when double.TryParse(text.GetString(), Style, CultureInfo.InvariantCulture, out var parsed) => parsed,
            _ => null,
        };
        return number is { } finite && double.IsFinite(finite) ? finite : null;
    }
}
