using System.Text;

namespace TemplateGen.Definitions.Tests.Support;

/// <summary>A text in which «guillemets» mark the places that a test expects findings at.</summary>
internal sealed record Marked(string Text, IReadOnlyList<SourceSpan> Spans)
{
    public static Marked Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<SourceSpan>();
        var start = -1;
        foreach (var c in marked)
        {
            if (c == '«') start = text.Length;
            else if (c == '»') spans.Add(new SourceSpan(start, text.Length - start));
            else text.Append(c);
        }

        return new Marked(text.ToString(), spans);
    }
}
