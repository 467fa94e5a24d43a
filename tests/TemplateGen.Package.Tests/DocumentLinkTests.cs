using System.Text.RegularExpressions;
using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

public sealed partial class DocumentLinkTests
{
    public static TheoryData<string> Documents =>
    [
        "README.md",
        "CONTRIBUTING.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file)),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_between_documents_lead_somewhere(string document)
    {
        var file = Path.Combine(Repository.Root, document);
        var links = RelativeLink().Matches(File.ReadAllText(file)).Select(match => match.Groups["path"].Value);

        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, link)), link));
    }

    [GeneratedRegex(@"\]\((?!https?:|#)(?<path>[^)#]+)")]
    private static partial Regex RelativeLink();
}
