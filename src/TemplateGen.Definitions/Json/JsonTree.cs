using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TemplateGen.Definitions.Json;

/// <summary>A JSON text as a flat list of tokens with UTF-16 positions. It is read once and holds no copies of the text.</summary>
internal sealed class JsonTree
{
    /// <summary>Deeper than any definition, shallow enough to walk by recursion.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    private readonly List<JsonToken> _tokens;

    private JsonTree(string text, List<JsonToken> tokens)
    {
        Text = text;
        _tokens = tokens;
    }

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>How many tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>The outermost value.</summary>
    public JsonNode Root => new(this, 0);

    /// <summary>The token at an index.</summary>
    public JsonToken this[int index] => _tokens[index];

    /// <summary>The value that stands at a place where one is known to stand.</summary>
    public JsonNode NodeAt(SourceSpan span)
    {
        // Tokens stand in the order of their places.
        int low = 0, high = _tokens.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Start < span.Start) low = middle + 1;
            else high = middle;
        }

        return new JsonNode(this, low);
    }

    /// <summary>Reads a text; gives the fault instead when it is not JSON.</summary>
    public static JsonTree? Parse(string text, CancellationToken cancellationToken, out JsonFault? fault)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length - start));
        try
        {
            var count = Encoding.UTF8.GetBytes(text, start, text.Length - start, bytes, 0);
            return Parse(text, start, bytes.AsSpan(0, count), cancellationToken, out fault);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static JsonTree? Parse(string text, int start, ReadOnlySpan<byte> utf8, CancellationToken cancellationToken, out JsonFault? fault)
    {
        var isAscii = utf8.Length == text.Length - start;
        var cursor = new Utf16Cursor(text, start, isAscii);
        var reader = new Utf8JsonReader(utf8, Options);
        var tokens = new List<JsonToken>(capacity: (utf8.Length / 16) + 4);
        var open = new Stack<int>();
        try
        {
            while (reader.Read())
            {
                if ((tokens.Count & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
                Append(ref reader, ref cursor, tokens, open);
            }

            fault = null;
            return new JsonTree(text, tokens);
        }
        catch (JsonException exception)
        {
            var offset = OffsetOf(utf8, exception);
            var index = new Utf16Cursor(text, start, isAscii).IndexOf(offset);
            fault = JsonFault.At(text, index, tokens, open.Count);
            return null;
        }
    }

    private static void Append(ref Utf8JsonReader reader, ref Utf16Cursor cursor, List<JsonToken> tokens, Stack<int> open)
    {
        var start = cursor.IndexOf((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                open.Push(tokens.Count);
                tokens.Add(new JsonToken(reader.TokenType is JsonTokenType.StartObject ? JsonKind.Object : JsonKind.Array, false, start, 1, 0));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                var container = open.Pop();
                tokens[container] = tokens[container] with { Length = start + 1 - tokens[container].Start, Next = tokens.Count };
                break;
            case JsonTokenType.PropertyName or JsonTokenType.String:
                var end = cursor.IndexOf((int)reader.TokenStartIndex + reader.ValueSpan.Length + 2);
                var kind = reader.TokenType is JsonTokenType.String ? JsonKind.Text : JsonKind.PropertyName;
                tokens.Add(new JsonToken(kind, reader.ValueIsEscaped, start, end - start, tokens.Count + 1));
                break;
            default:
                tokens.Add(new JsonToken(ScalarKind(reader.TokenType), false, start, reader.ValueSpan.Length, tokens.Count + 1));
                break;
        }
    }

    private static JsonKind ScalarKind(JsonTokenType type) => type switch
    {
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.True => JsonKind.True,
        JsonTokenType.False => JsonKind.False,
        _ => JsonKind.Null,
    };

    /// <summary>The offset that an exception tells as a line and an offset in it.</summary>
    private static int OffsetOf(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        var lineStart = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            lineStart += utf8.Slice(lineStart).IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(lineStart + (exception.BytePositionInLine ?? 0), utf8.Length);
    }
}
