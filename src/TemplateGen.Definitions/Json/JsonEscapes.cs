using System.Globalization;
using System.Text;

namespace TemplateGen.Definitions.Json;

/// <summary>
/// Unescapes JSON strings that are known to be well formed. The framework's own unescaping refuses lone surrogates and
/// forgets where the escapes stood.
/// </summary>
internal static class JsonEscapes
{
    private const int UnicodeEscapeLength = 6;

    /// <summary>The value of a string's content, and where its escapes stand.</summary>
    public static string Unescape(ReadOnlySpan<char> content, out EscapeMap map)
    {
        var value = new StringBuilder(content.Length);
        var escapes = new List<EscapeMap.Escape>();
        for (var i = 0; i < content.Length;)
        {
            if (content[i] != '\\')
            {
                value.Append(content[i++]);
                continue;
            }

            var length = content[i + 1] == 'u' ? UnicodeEscapeLength : 2;
            var decoded = Decode(content.Slice(i, length));
            i += length;
            escapes.Add(new EscapeMap.Escape(value.Length, i - value.Length - 1));
            value.Append(decoded);
        }

        map = new EscapeMap(escapes.ToEquatableArray());
        return value.ToString();
    }

    private static char Decode(ReadOnlySpan<char> escape) => escape[1] switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => (char)ushort.Parse(escape.Slice(2).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        var itself => itself,
    };
}
