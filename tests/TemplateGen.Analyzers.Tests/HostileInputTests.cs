using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>Any text at all as a definition file gives a diagnostic, or code that compiles and means what the file says.</summary>
public class HostileInputTests
{
    /// <summary>Each case is a project of several files. Set TEMPLATEGEN_CASES for a longer run.</summary>
    private static readonly int Cases = RandomCases.CountOr(40);

    [Fact]
    public void Any_well_formed_definitions_give_code_that_compiles_or_a_finding() =>
        HostileDefinitions.WellFormed.Array[10].Sample(texts => AssertSafe(texts), iter: Cases, threads: 1);

    [Fact]
    public void Any_damaged_definitions_give_code_that_compiles_or_a_finding() =>
        HostileDefinitions.Mutated.Array[10].Sample(texts => AssertSafe(texts), iter: Cases, threads: 1);

    [Theory]
    [InlineData("class")]
    [InlineData("string")]
    [InlineData("to")]
    [InlineData("client")]
    [InlineData("cancellation_token")]
    [InlineData("language")]
    [InlineData("writer")]
    [InlineData("equals")]
    [InlineData("get_hash_code")]
    [InlineData("clone")]
    [InlineData("name")]
    [InlineData("write")]
    [InlineData("card")]
    [InlineData("given1")]
    [InlineData("value1")]
    [InlineData("x")]
    public void A_placeholder_may_have_any_name(string name) => AssertGenerated(
        Samples.Graph("x", $$$$"""{ "type": "BODY", "text": "Dear {{{{{name}}}}}, hello." }, { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "{{{{name}}}}" } ] }""", more: "\"parameter_format\": \"NAMED\","));

    [Theory]
    [InlineData("template_sends")]
    [InlineData("system")]
    [InlineData("string")]
    [InlineData("language")]
    [InlineData("card")]
    [InlineData("template")]
    [InlineData("1st_order")]
    public void A_template_may_have_any_name(string name) => AssertGenerated(Samples.Plain(name));

    [Fact]
    public void Two_names_that_differ_in_case_only_are_told_apart() =>
        AssertSafe([Samples.Plain("order"), Samples.Plain("ORDER"), Samples.Plain("Order")]);

    [Fact]
    public void The_longest_name_has_a_file_that_a_disk_can_hold()
    {
        var run = GeneratorRun.Of(new TestFile("a.whatsapp.json", Samples.Plain(new string('a', 512))), new TestFile("a.templategen.sbn", "// {{ template.type }}"));

        Assert.InRange(Encoding.UTF8.GetByteCount(Assert.Single(run.HintNames)), 1, 255);
    }

    [Fact]
    public void Ten_megabytes_are_handled() => AssertSafe([Samples.Plain("big", body: new string('x', 10_000_000))]);

    [Fact]
    public void Ten_thousand_levels_are_handled() =>
        AssertSafe([string.Concat(Enumerable.Repeat("{\"a\":[", 10_000)), "{ \"name\": " + new string('[', 10_000) + new string(']', 10_000) + "}"]);

    [Theory]
    [InlineData("")]
    [InlineData("\"status\": \"APPROVED\",")]
    public void A_hundred_thousand_placeholders_are_handled(string status)
    {
        var body = string.Join(" x ", Enumerable.Range(1, 100_000).Select(number => "{{" + number.ToString(CultureInfo.InvariantCulture) + "}}"));
        AssertSafe([$$"""{ "name": "many", {{status}} "category": "UTILITY", "language": "en", "components": [ { "type": "BODY", "text": "Dear {{body}} bye." } ] }"""]);
    }

    [Fact]
    public void A_file_that_cannot_be_read_gives_nothing() =>
        Assert.Empty(GeneratorRun.Of(new TestFile("a.whatsapp.json", text: (SourceText?)null)).HintNames);

    private static void AssertGenerated(string text)
    {
        AssertSafe([text]);
        Assert.Single(GeneratorRun.Of(text).HintNames);
    }

    private static void AssertSafe(string[] texts)
    {
        TestFile[] files = [.. texts.Select((text, i) => new TestFile($"templates/{i}.whatsapp.json", text))];
        var run = GeneratorRun.Of(files);
        foreach (var tree in run.Result.GeneratedSources.Select(source => source.SyntaxTree)) AssertHoldsOnlyOurs(tree);

        var complaints = Analysis.Of(files).GetAwaiter().GetResult().Select(diagnostic => diagnostic.Location.GetLineSpan().Path).ToHashSet();
        // A finding about a template may stand at another one of its languages.
        var reported = files.Where(file => complaints.Contains(file.Path)).Select(NameIn).ToHashSet();
        var code = string.Concat(run.Result.GeneratedSources.Select(source => source.SourceText.ToString()));
        Assert.All(files, file => Assert.True(
            reported.Contains(NameIn(file)) || code.Contains(Path.GetFileName(file.Path) + "(", StringComparison.Ordinal),
            "Neither code nor a finding: " + file.Text));
    }

    /// <summary>What stands first in all the definitions here, damaged or not.</summary>
    private static string NameIn(TestFile file) => file.Text[..Math.Min(file.Text.Length, Math.Max(0, file.Text.IndexOf(',', StringComparison.Ordinal)))];

    /// <summary>A file holds records, and last a class of send methods: nothing broke out.</summary>
    private static void AssertHoldsOnlyOurs(SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot(TestContext.Current.CancellationToken);
        var types = Assert.IsType<FileScopedNamespaceDeclarationSyntax>(Assert.Single(root.Members)).Members;
        var sends = Assert.IsType<ClassDeclarationSyntax>(types[^1]);

        Assert.Equal("TemplateSends", sends.Identifier.ValueText);
        Assert.All(sends.Members, member => Assert.StartsWith("Send", Assert.IsType<MethodDeclarationSyntax>(member).Identifier.ValueText, StringComparison.Ordinal));
        Assert.All(types.SkipLast(1), type => Assert.IsType<RecordDeclarationSyntax>(type));
        Assert.InRange(types.Count - 1, sends.Members.Count, 2 * sends.Members.Count);
        Assert.Equal(2, root.DescendantTrivia(descendIntoTrivia: true).Count(trivia => trivia.IsDirective));
        Assert.Empty(root.AttributeLists);
    }
}
