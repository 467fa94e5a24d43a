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
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("TEMPLATEGEN_CASES"), CultureInfo.InvariantCulture, out var cases) ? cases : 40;

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
    public void Two_names_that_differ_in_case_only_have_files_of_their_own() =>
        AssertSafe([Samples.Plain("order"), Samples.Plain("ORDER"), Samples.Plain("Order")]);

    [Fact]
    public void The_longest_name_has_a_file_that_a_disk_can_hold()
    {
        var run = GeneratorRun.Of(Samples.Plain(new string('a', 512)));

        Assert.All(run.HintNames, name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 255));
        Assert.Equal(2, run.HintNames.Count);
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
        Assert.Equal(2, GeneratorRun.Of(text).HintNames.Count);
    }

    private static void AssertSafe(string[] texts)
    {
        TestFile[] files = [.. texts.Select((text, i) => new TestFile($"templates/{i}.whatsapp.json", text))];
        var run = GeneratorRun.Of(files);
        foreach (var tree in run.Result.GeneratedSources.Select(source => source.SyntaxTree)) AssertHoldsOnlyOurs(tree);

        var complaints = Analysis.Of(files).GetAwaiter().GetResult().Select(diagnostic => diagnostic.Location.GetLineSpan().Path).ToHashSet();
        var sends = run.Result.GeneratedSources.Where(source => source.HintName.StartsWith("TemplateSends", StringComparison.Ordinal)).Select(source => source.SourceText.ToString());
        var all = string.Concat(sends);
        Assert.All(files, file => Assert.True(complaints.Contains(file.Path) || all.Contains(Path.GetFileName(file.Path) + "(", StringComparison.Ordinal), "Neither code nor a finding."));
    }

    /// <summary>A record file holds records only; a file of send methods one class of methods: nothing broke out.</summary>
    private static void AssertHoldsOnlyOurs(SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot(TestContext.Current.CancellationToken);
        var types = Assert.IsType<FileScopedNamespaceDeclarationSyntax>(Assert.Single(root.Members)).Members;
        Assert.Empty(root.AttributeLists);
        if (types is [ClassDeclarationSyntax sends])
        {
            Assert.Equal("TemplateSends", sends.Identifier.ValueText);
            Assert.All(sends.Members, member => Assert.StartsWith("Send", Assert.IsType<MethodDeclarationSyntax>(member).Identifier.ValueText, StringComparison.Ordinal));
            return;
        }

        Assert.InRange(types.Count, 1, 2);
        Assert.All(types, type => Assert.IsType<RecordDeclarationSyntax>(type));
        Assert.Empty(root.DescendantTrivia(descendIntoTrivia: true).Where(trivia => trivia.IsDirective).Skip(2));
    }
}
