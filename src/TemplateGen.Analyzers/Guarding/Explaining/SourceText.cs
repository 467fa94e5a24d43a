using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Guarding.Explaining;

/// <summary>Code in messages.</summary>
internal static class SourceText
{
    private const int MaxLength = 60;

    /// <summary>On one line, and not too long.</summary>
    public static string Short(SyntaxNode node)
    {
        var text = Regex.Replace(node.ToString(), @"\s+", " ");
        return text.Length <= MaxLength ? text : text.Substring(0, MaxLength) + "…";
    }
}
