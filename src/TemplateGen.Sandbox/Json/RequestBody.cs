using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace TemplateGen.Sandbox.Json;

/// <summary>A request's body as JSON in which every string can be read.</summary>
internal static class RequestBody
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <summary>Reads a request's body; null when it is no JSON object, holds text that is no Unicode text, or is too large.</summary>
    public static async Task<JsonDocument?> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        try
        {
            await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException)
        {
            return null;
        }

        return Read(body.ToArray());
    }

    /// <summary>Reads the bytes; null when they are no JSON object, or hold text that is no Unicode text.</summary>
    public static JsonDocument? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            var document = JsonDocument.Parse(body, Strict);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                ReadEveryString(document.RootElement);
                return document;
            }

            document.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // What JsonElement.GetString says of invalid UTF-8 and of lone surrogates.
            return null;
        }
    }

    // The parser checks a string's text only when it is asked for: ask once, here, so that no check has to expect it.
    private static void ReadEveryString(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in json.EnumerateObject())
                {
                    _ = property.Name;
                    ReadEveryString(property.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    ReadEveryString(item);
                }

                break;
            case JsonValueKind.String:
                _ = json.GetString();
                break;
        }
    }
}
