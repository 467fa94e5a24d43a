using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.Analyzers.Tests.Harness;

/// <summary>A text with marks where findings are expected: <c>{|TG2001:to|}</c>. Marks may nest.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(string Id, TextSpan Span)> Marks)
{
    private const string Open = "{|", Close = "|}";

    public static MarkedText Parse(string marked)
    {
        var text = new System.Text.StringBuilder(marked.Length);
        var open = new Stack<(string Id, int Start)>();
        var marks = new List<(string, TextSpan)>();
        for (var i = 0; i < marked.Length;)
        {
            if (string.CompareOrdinal(marked, i, Open, 0, Open.Length) == 0 && marked.IndexOf(':', i) is var colon && colon > 0)
            {
                open.Push((marked[(i + Open.Length)..colon], text.Length));
                i = colon + 1;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, i, Close, 0, Close.Length) == 0)
            {
                var (id, start) = open.Pop();
                marks.Add((id, TextSpan.FromBounds(start, text.Length)));
                i += Close.Length;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        return open.Count == 0 ? new MarkedText(text.ToString(), marks) : throw new FormatException("A mark is not closed: " + open.Peek().Id);
    }
}
