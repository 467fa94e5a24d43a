using System.Text;

namespace TemplateGen.Analyzers.Emission;

/// <summary>Text as it stands in a documentation comment: XML, on one line, with nothing that could end the comment or reorder the code around it.</summary>
internal static class DocText
{
    public static string Escape(string text)
    {
        var firstSpecial = IndexOfSpecial(text);
        if (firstSpecial < 0) return text;

        var escaped = new StringBuilder(text.Length + 16).Append(text, 0, firstSpecial);
        for (var i = firstSpecial; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }

            switch (c)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                case '\t' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029': escaped.Append(' '); break;
                default: escaped.Append(IsSpecial(c) ? '\uFFFD' : c); break;
            }
        }

        return escaped.ToString();
    }

    private static int IndexOfSpecial(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSpecial(text[i])) return i;
        }

        return -1;
    }

    private static bool IsSpecial(char c) => c switch
    {
        '&' or '<' or '>' or '"' => true,
        < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' => true,
        // Bidirectional overrides and isolates: they could show code in an order that is not the compiler's.
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => true,
        '\uFFFE' or '\uFFFF' => true,
        _ => char.IsSurrogate(c),
    };
}
