using System.Globalization;
using System.Text;

namespace TemplateGen.Definitions.Fixes;

/// <summary>Edits of JSON strings.</summary>
internal static class Edit
{
    /// <summary>Replaces a string's whole content.</summary>
    public static TextEdit Content(JsonText text, string value) => new(text.ContentSpan, Escape(value));

    /// <summary>Replaces a part of a string's value.</summary>
    public static TextEdit Part(JsonText text, int start, int length, string value) => new(text.SpanOf(start, length), Escape(value));

    /// <summary>Replaces what stands between a placeholder's braces.</summary>
    public static TextEdit Key(TemplateText text, Placeholder placeholder, string key)
    {
        var braces = (placeholder.Length - placeholder.Key.Length) / 2;
        return Part(text.Source, placeholder.Start + braces, placeholder.Key.Length, key);
    }

    /// <summary>A value as a JSON string.</summary>
    public static string Quote(string value) => "\"" + Escape(value) + "\"";

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c is '"' or '\\') escaped.Append('\\').Append(c);
            else if (c < ' ') escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else escaped.Append(c);
        }

        return escaped.ToString();
    }
}
