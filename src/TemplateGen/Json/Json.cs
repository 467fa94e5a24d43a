using System.Globalization;
using System.Text.Json;

namespace TemplateGen;

/// <summary>Reads JSON from outside, in which nothing is certain: what is missing, of another type or broken is null.</summary>
internal static class Json
{
    public static JsonDocument? TryParse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    extension(JsonElement element)
    {
        public JsonElement? Property(string name)
            => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

        public JsonElement? Object(string name)
            => element.Property(name) is { ValueKind: JsonValueKind.Object } value ? value : null;

        /// <summary>The elements of an array; none when there is no array.</summary>
        public IEnumerable<JsonElement> Items(string name)
            => element.Property(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

        /// <summary>A string; null also when it holds half of a surrogate pair.</summary>
        public string? Text(string name)
        {
            try
            {
                return element.Property(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }

        public int? Int32(string name)
            => element.Property(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

        public double? Double(string name)
            => element.Property(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) ? number : null;

        /// <summary>A whole number, also one in quotes: the platform writes both.</summary>
        public long? Int64(string name)
            => element.Property(name) is not { } value ? null
                : value.ValueKind == JsonValueKind.Number ? (value.TryGetInt64(out var number) ? number : null)
                : long.TryParse(element.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var quoted) ? quoted
                : null;
    }
}
