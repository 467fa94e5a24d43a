using TemplateGen.Definitions;

namespace TemplateGen.Tool.Lint;

/// <summary>Lines and columns, counted from 1 as editors count them.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) _starts.Add(i + 1);
        }
    }

    /// <summary>Where a span starts.</summary>
    public (int Line, int Column) StartOf(SourceSpan span)
    {
        var found = _starts.BinarySearch(span.Start);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, span.Start - _starts[line] + 1);
    }
}
