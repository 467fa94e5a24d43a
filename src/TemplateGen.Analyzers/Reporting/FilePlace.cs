using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.Analyzers.Reporting;

/// <summary>Locations in additional files.</summary>
internal static class FilePlace
{
    /// <summary>A location, cut to the text's bounds.</summary>
    public static Location Of(string path, SourceText text, int start, int end)
    {
        var from = Math.Max(0, Math.Min(start, text.Length));
        var span = TextSpan.FromBounds(from, Math.Max(from, Math.Min(end, text.Length)));
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
