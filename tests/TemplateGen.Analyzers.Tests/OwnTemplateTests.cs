using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>A project's own code template, instead of ours.</summary>
public class OwnTemplateTests
{
    private static readonly TestFile Seed = new("templates/seed.whatsapp.json", Samples.Seed);

    [Fact]
    public void It_replaces_ours()
    {
        var run = GeneratorRun.Of(Seed, new TestFile("acme.templategen.sbn", """
            namespace {{ namespace }};

            internal static class {{ template.type }}Names
            {
                internal const string Name = "{{ template.name | literal }}", First = "{{ template.parameters[0].name }}", Upper = "{{ template.name | string.upcase }}";
            }
            """));

        Assert.Equal(["Template.confirmation_achat.0.g.cs"], run.HintNames);
        Assert.Contains("Name = \"confirmation_achat\", First = \"prenom\", Upper = \"CONFIRMATION_ACHAT\";", run.Source("Template.confirmation_achat.0.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_may_include_ours_and_stand_beside_another()
    {
        var run = GeneratorRun.Of(Seed, new TestFile("b.templategen.sbn", "{{ include 'templates' }}"), new TestFile("a.templategen.sbn", "// {{ template.type }}"));

        Assert.Equal(["Template.confirmation_achat.0.g.cs", "Template.confirmation_achat.1.g.cs"], run.HintNames);
        Assert.Equal("// ConfirmationAchat", run.Source("Template.confirmation_achat.0.g.cs"));
        Assert.Contains("SendConfirmationAchatAsync", run.Source("Template.confirmation_achat.1.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_it_emits_again()
    {
        var edited = GeneratorRun.Of(Seed, new TestFile("a.templategen.sbn", "// one")).WithFiles(Seed, new TestFile("a.templategen.sbn", "// two"));

        Assert.Equal("// two", edited.Source("Template.confirmation_achat.0.g.cs"));
    }

    [Theory]
    [InlineData("// {{ template.name | }}", 0)]
    [InlineData("//\n//\n{{ for x in }}", 2)]
    [InlineData("//\n{{ nonsense }}", 1)]
    [InlineData("{{ template.name | nonsense }}", 0)]
    [InlineData("{{ include 'nonsense' }}", 0)]
    [InlineData("//\n{{ template.parameters[7].name }}", 1)]
    [InlineData("{{ func f }}{{ f }}{{ end }}{{ f }}", 0)]
    [InlineData("{{ while true }}{{ end }}", 0)]
    public async Task A_mistake_in_it_is_reported_at_its_line_and_gives_no_code(string text, int line)
    {
        var file = new TestFile("acme.templategen.sbn", text);
        var finding = Assert.Single(await Analysis.Of(Seed, file));

        Assert.Equal("TG1904", finding.Id);
        Assert.Equal("acme.templategen.sbn", finding.Location.GetLineSpan().Path);
        Assert.Equal(line, finding.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Empty(GeneratorRun.Of(Seed, file).HintNames);
    }

    [Fact]
    public async Task A_sound_one_gives_no_finding() => Assert.Empty(await Analysis.Of(Seed, new TestFile("acme.templategen.sbn", "// {{ template.name }}")));
}
