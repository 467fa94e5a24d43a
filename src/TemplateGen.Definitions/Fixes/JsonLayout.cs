using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions.Fixes;

/// <summary>How a JSON text is laid out around a property or element: its commas, comments, lines and spaces.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">Where the property or element starts.</param>
/// <param name="End">Where it ends, before a comma.</param>
internal readonly record struct JsonLayout(string Text, int Start, int End)
{
    /// <summary>The layout around an element.</summary>
    public static JsonLayout Of(JsonNode element) => new(element.Tree.Text, element.Span.Start, element.Span.End);

    /// <summary>The layout around a property.</summary>
    public static JsonLayout Of(JsonProperty property) => new(property.Value.Tree.Text, property.NameNode.Span.Start, property.Value.Span.End);

    /// <summary>Where the comma after it stands; null when there is none.</summary>
    public int? Comma
    {
        get
        {
            var next = SkipTrivia(End);
            return next < Text.Length && Text[next] == ',' ? next : null;
        }
    }

    /// <summary>Where its line starts, when nothing but spaces stands before it there; else null.</summary>
    public int? LineStart
    {
        get
        {
            var i = Start;
            while (i > 0 && Text[i - 1] is ' ' or '\t') i--;
            return i > 0 && Text[i - 1] is '\n' or '\r' ? i : null;
        }
    }

    /// <summary>The line break before it and the spaces up to it, when it starts a line.</summary>
    public string Indentation
    {
        get
        {
            if (LineStart is not { } line) return string.Empty;
            var isPair = line > 1 && Text[line - 1] == '\n' && Text[line - 2] == '\r';
            var start = line - (isPair ? 2 : 1);
            return Text.Substring(start, Start - start);
        }
    }

    /// <summary>Where the line that it ends in ends, when only a comma and comments follow there; else null.</summary>
    public int? LineEnd
    {
        get
        {
            var i = End;
            if (Comma is { } comma && IsOneLine(End, comma)) i = comma + 1;
            while (i < Text.Length && Text[i] is not ('\n' or '\r'))
            {
                var next = Text[i] is ' ' or '\t' ? i + 1 : CommentEnd(i);
                if (next == i || !IsOneLine(i, next)) return null;
                i = next;
            }

            return i;
        }
    }

    /// <summary>A space where the text puts one between values, else nothing.</summary>
    public string Space
    {
        get
        {
            if (Comma is { } comma) return comma + 1 < Text.Length && char.IsWhiteSpace(Text[comma + 1]) ? " " : string.Empty;
            return Start > 0 && char.IsWhiteSpace(Text[Start - 1]) ? " " : string.Empty;
        }
    }

    /// <summary>The index after spaces and comments.</summary>
    public int SkipTrivia(int index)
    {
        while (index < Text.Length)
        {
            var next = char.IsWhiteSpace(Text[index]) ? index + 1 : CommentEnd(index);
            if (next == index) break;
            index = next;
        }

        return index;
    }

    /// <summary>The index after a comment that starts here, without the line break; the same index when none does.</summary>
    private int CommentEnd(int index)
    {
        if (string.CompareOrdinal(Text, index, "/*", 0, 2) == 0)
        {
            var end = Text.IndexOf("*/", index + 2, StringComparison.Ordinal);
            return end < 0 ? Text.Length : end + 2;
        }

        if (string.CompareOrdinal(Text, index, "//", 0, 2) != 0) return index;
        var line = Text.IndexOfAny(['\n', '\r'], index);
        return line < 0 ? Text.Length : line;
    }

    private bool IsOneLine(int start, int end) => Text.AsSpan(start, end - start).IndexOfAny('\n', '\r') < 0;
}
