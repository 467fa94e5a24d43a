using System.Globalization;
using System.Text;

namespace TemplateGen.Analyzers.Emission;

/// <summary>Text as it stands between the quotes of a JSON string, in printable ASCII: a lone surrogate stays expressible.</summary>
internal static class JsonLiteral
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '"' or '\\') escaped.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~') escaped.Append(c);
            else escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
