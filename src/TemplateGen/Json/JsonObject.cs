using System.Buffers;
using System.Text.Json;

namespace TemplateGen;

/// <summary>Copies a caller's JSON object into a message.</summary>
internal static class JsonObject
{
    /// <summary>Writes the object without comments; false when it is no object, or holds half of a surrogate pair.</summary>
    public static bool TryWrite(JsonElement element, out ReadOnlySpan<byte> json)
    {
        json = default;
        if (element.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var buffer = new ArrayBufferWriter<byte>();
        try
        {
            using var writer = new Utf8JsonWriter(buffer);
            element.WriteTo(writer);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException and not ObjectDisposedException)
        {
            return false;
        }

        json = buffer.WrittenSpan;
        return true;
    }
}
