using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Tests.Calls;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Docs;

/// <summary>
/// Each rule on C# has a page whose examples do what the page says, and stands in the index. Run the tests with
/// <c>TEMPLATEGEN_UPDATE_DOCS=1</c> to write the index anew.
/// </summary>
/// <remarks>
/// An example's statements stand in a method with a <c>client</c>, a recipient <c>to</c> whose opt-in and window are the
/// caller's duty, a <c>customer</c> of whom nothing is known, and a <c>window</c>. The templates are those of
/// <see cref="ShopTemplates"/>, or those of the example's own JSON.
/// </remarks>
public class CSharpRulePageTests
{
    private const string IndexStart = "<!-- C# rules: generated, see CSharpRulePageTests -->\n";
    private const string IndexEnd = "<!-- end of C# rules -->\n";

    private static readonly string Folder = typeof(CSharpRulePageTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RuleDocs").Value!;

    private static readonly DiagnosticAnalyzer[] Analyzers =
    [
        .. typeof(ConstantTextAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .Where(analyzer => analyzer.SupportedDiagnostics.Any(IsAboutCSharp)),
    ];

    private static readonly DiagnosticDescriptor[] Rules =
    [
        .. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Where(IsAboutCSharp).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> RuleIds => [.. Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_has_the_rule_s_title_and_severity(string id)
    {
        var rule = Rules.Single(candidate => candidate.Id == id);
        var page = Page(id);

        Assert.StartsWith($"# {id}: {rule.Title}\n\n{rule.DefaultSeverity} by default", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
        Assert.Equal($"https://github.com/templategen/TemplateGen/blob/main/docs/rules/{id}.md", rule.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public async Task The_non_compliant_example_is_reported_by_this_rule_only(string id)
    {
        var findings = await FindingsOn(Section(id, "Non-compliant"));

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(id, finding.Id));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public async Task The_compliant_example_is_clean(string id) =>
        Assert.Equal([], (await FindingsOn(Section(id, "Compliant"))).Select(finding => finding.ToString()));

    [Fact]
    public void The_index_lists_every_rule()
    {
        var path = Path.Combine(Folder, "README.md");
        var index = ReadLf(path);
        var start = index.IndexOf(IndexStart, StringComparison.Ordinal) + IndexStart.Length;
        var expected = index[..start] + Table() + index[index.IndexOf(IndexEnd, StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("TEMPLATEGEN_UPDATE_DOCS") == "1") File.WriteAllText(path, expected);

        Assert.Equal(expected, ReadLf(path));
    }

    private static bool IsAboutCSharp(DiagnosticDescriptor rule) => rule.Id.StartsWith("TG2", StringComparison.Ordinal);

    private static string Table()
    {
        var table = new StringBuilder("| id | about | default |\n|---|---|---|\n");
        foreach (var rule in Rules) table.Append(null, $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.DefaultSeverity} |\n");
        return table.ToString();
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindingsOn(string section)
    {
        var options = TestOptions.With(("RootNamespace", "Shop"), ("TemplateGenVisibility", "internal"));
        TestFile[] definitions = Fence(section, "json") is { } json ? [new TestFile(ShopTemplates.Path, json)] : [];
        TestFile[] annotations = Fence(section, "text") is { } lines ? [new TestFile("TemplateGen.Annotations.txt", lines)] : [];
        var run = definitions.Length == 0 ? null : GeneratorRun.Of(options, definitions);
        (string, string)[] generated = run is null ? [ShopTemplates.Code] : [.. run.HintNames.Select(name => (name, run.Source(name)))];
        var compilation = new CSharpCheck().Compile([("Example.cs", Around(Fence(section, "csharp") ?? "")), .. generated]);

        Assert.Equal([], compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        return await compilation.WithAnalyzers([.. Analyzers], new AnalyzerOptions([.. definitions, .. annotations], options)).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private static string Around(string example)
    {
        var members = CSharpSyntaxTree.ParseText(example).GetCompilationUnitRoot().Members;
        var statements = string.Concat(members.OfType<GlobalStatementSyntax>().Select(statement => statement.ToFullString()));
        var types = string.Concat(members.Where(member => member is not GlobalStatementSyntax).Select(member => member.ToFullString()));
        return $$"""
            using Shop;

            static class Example
            {
                static async Task Run(IWhatsAppClient client, [RequiresOptIn, RequiresOpenWindow] Recipient to, Recipient customer, CareWindow window)
                {
                    await Task.Yield();
                    {{statements}}
                }
            }

            {{types}}
            """;
    }

    private static string Section(string id, string heading) => Page(id).Split($"\n## {heading}\n")[1].Split("\n## ")[0];

    private static string? Fence(string section, string language) =>
        section.Split($"```{language}\n") is [_, var rest, ..] ? rest.Split("```")[0] : null;

    private static string Page(string id) => ReadLf(PathOf(id));

    private static string PathOf(string id) => Path.Combine(Folder, id + ".md");

    private static string ReadLf(string path) => File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
}
