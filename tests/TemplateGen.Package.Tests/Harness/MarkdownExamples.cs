using System.Text.RegularExpressions;

namespace TemplateGen.Package.Tests.Harness;

/// <summary>
/// The examples of a document: fenced blocks of C#, JSON or XML, each under a line that names its file in backticks.
/// </summary>
internal static partial class MarkdownExamples
{
    public static IReadOnlyDictionary<string, string> FilesIn(string markdown)
    {
        var files = NamedBlock().Matches(markdown).ToDictionary(match => match.Groups["file"].Value, match => match.Groups["text"].Value);
        Assert.Equal(Block().Count(markdown), files.Count); // An example without a file name would not be compiled.
        return files;
    }

    [GeneratedRegex(@"^```(csharp|json|xml)\n", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"`(?<file>[^`\n]+)`[^`\n]*:\n\n```(csharp|json|xml)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex NamedBlock();
}
