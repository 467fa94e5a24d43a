using System.Text.Json;

namespace TemplateGen;

/// <summary>Reads what the Cloud API answers to a send.</summary>
internal static class MetaAnswer
{
    public static SendResult Read(HttpAnswer answer)
    {
        if (answer.IsSuccess && FindMessageId(answer.Body.Span) is { } id)
        {
            return SendResult.Accepted(id);
        }

        return AnswerError.ToResult(answer, ReadError(answer.Body));
    }

    /// <summary>The <c>id</c> in <c>{"messages":[{"id":…}]}</c>, read without building a document: the usual answer.</summary>
    private static string? FindMessageId(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            return EnterProperty(ref reader, "messages"u8)
                && reader.TokenType == JsonTokenType.StartArray
                && reader.Read()
                && EnterPropertyOf(ref reader, "id"u8)
                && reader.TokenType == JsonTokenType.String
                    ? reader.GetString()
                    : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool EnterProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.Read() && EnterPropertyOf(ref reader, name);

    // From the start of an object to the value of its property.
    private static bool EnterPropertyOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(name);
            reader.Read();
            if (found)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static AnswerError ReadError(ReadOnlyMemory<byte> body)
    {
        using var document = Json.TryParse(body);
        return document?.RootElement.Object("error") is { } error
            ? new AnswerError(error.Int32("code"), error.Object("error_data")?.Text("details") ?? error.Text("message"), error.Text("fbtrace_id"))
            : default;
    }
}
