using System.Text.RegularExpressions;

namespace TemplateGen.Package.Tests.Harness;

/// <summary>
/// The examples of a document: fenced blocks of C#, JSON or XML, each under a line that names its file in backticks.
/// </summary>
internal static partial class MarkdownExamples
{
    /// <summary>The text of each example, by the name of its file.</summary>
    /// <param name="document">From the repository's root.</param>
    public static IReadOnlyDictionary<string, string> In(string document)
    {
        var markdown = File.ReadAllText(Path.Combine(Repository.Root, document)).ReplaceLineEndings("\n");
        var files = NamedBlock().Matches(markdown).ToDictionary(match => match.Groups["file"].Value, match => match.Groups["text"].Value);
        Assert.Equal(Block().Count(markdown), files.Count); // An example without a file name would not be compiled.
        return files;
    }

    [GeneratedRegex(@"^```(csharp|json|xml)\n", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"`(?<file>[^`\n]+)`:\n\n```(csharp|json|xml)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex NamedBlock();
}
