using System.Globalization;
using System.Text;

namespace TemplateGen.Analyzers.Emission;

/// <summary>Text as it stands between the quotes of a C# string literal, in printable ASCII, so that nothing can end the literal.</summary>
internal static class CSharpLiteral
{
    public static string Escape(string text)
    {
        var firstSpecial = IndexOfSpecial(text);
        if (firstSpecial < 0) return text;

        var escaped = new StringBuilder(text.Length + 16).Append(text, 0, firstSpecial);
        for (var i = firstSpecial; i < text.Length; i++)
        {
            var c = text[i];
            if (!IsSpecial(c)) escaped.Append(c);
            else if (c is '"' or '\\') escaped.Append('\\').Append(c);
            else escaped.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
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

    private static bool IsSpecial(char c) => c is '"' or '\\' or < ' ' or > '~';
}
