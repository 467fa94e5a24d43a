using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Explaining;

/// <summary>Code in messages.</summary>
internal static class SourceText
{
    private const int MaxLength = 60;

    /// <summary>On one line, and not too long.</summary>
    public static string Short(SyntaxNode node) => Short(node.ToString());

    public static string Short(string code)
    {
        var text = Regex.Replace(code, @"\s+", " ");
        return text.Length <= MaxLength ? text : text.Substring(0, MaxLength) + "…";
    }
}
