using System.Globalization;
using System.Text;

namespace TemplateGen.Definitions;

/// <summary>
/// Shows what a file says in a message: short, on one line, and with every character visible, so that a hostile text
/// cannot forge another line of a build log.
/// </summary>
public static class Show
{
    private const int MaxLength = 60;

    /// <summary>A text in double quotes.</summary>
    public static string Text(string value) => "\"" + PlainText(value) + "\"";

    /// <summary>A text without quotes.</summary>
    public static string PlainText(string value)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (shown.Length >= MaxLength)
            {
                shown.Append('…');
                break;
            }

            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                shown.Append(value, i++, 2);
            }
            else shown.Append(Character(value[i]));
        }

        return shown.ToString();
    }

    /// <summary>One character, or its escape when it cannot be seen.</summary>
    public static string Character(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned => string.Format(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)c),
        _ => c.ToString(),
    };

    /// <summary>A number as a placeholder has it: <c>1087</c>.</summary>
    public static string PlainNumber(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with its thousands set apart: <c>1,087</c>.</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
