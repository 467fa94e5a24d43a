using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>Where generated code lives, and who sees it.</summary>
public class OptionsTests
{
    private static readonly TestFile Seed = new("templates/seed.whatsapp.json", Samples.Seed);

    [Theory]
    [InlineData("Acme.Shop", "Acme.Shop")]
    [InlineData("Acme.TemplateGen.Shop", "Acme.TemplateGen.Shop")]
    [InlineData("System", "System")]
    [InlineData("Acme.System.Threading", "Acme.System.Threading")]
    [InlineData("Acme.Global", "Acme.Global")]
    [InlineData("string.@class.record", "@string.@class.record")]
    [InlineData("My Company.2Shop.a-b", "My_Company._2Shop.a_b")]
    [InlineData("Магазин.Ünïcode", "Магазин.Ünïcode")]
    [InlineData("Shop; class Evil { } //", "Shop__class_Evil_______")]
    [InlineData(" . ", "TemplateGen.Generated")]
    [InlineData("", "TemplateGen.Generated")]
    public void Code_lives_in_the_root_namespace_whatever_it_is(string rootNamespace, string expected) =>
        Assert.Contains($"namespace {expected};", SendsWith(("RootNamespace", rootNamespace)), StringComparison.Ordinal);

    [Fact]
    public void A_property_names_another_namespace() =>
        Assert.Contains("namespace Acme.Messages;", SendsWith(("RootNamespace", "Shop"), ("TemplateGenNamespace", "Acme.Messages")), StringComparison.Ordinal);

    [Fact]
    public void Without_a_root_namespace_code_has_a_namespace_of_its_own() =>
        Assert.Contains("namespace TemplateGen.Generated;", SendsWith(), StringComparison.Ordinal);

    [Theory]
    [InlineData("internal", "internal")]
    [InlineData("Internal", "internal")]
    [InlineData("public", "public")]
    [InlineData("", "public")]
    [InlineData("protected", "public")]
    public void A_property_hides_the_code_from_other_projects(string visibility, string expected)
    {
        var run = GeneratorRun.Of(TestOptions.With(("RootNamespace", "Shop"), ("TemplateGenVisibility", visibility)), Seed);

        Assert.Contains($"{expected} static partial class TemplateSends", run.Code, StringComparison.Ordinal);
        Assert.Contains($"{expected} readonly record struct ConfirmationAchat", run.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_any_name_is_a_definition_when_its_item_says_so()
    {
        var file = new TestFile("templates/seed.json", Samples.Seed);

        Assert.Empty(GeneratorRun.Of(file).HintNames);
        Assert.NotEmpty(GeneratorRun.Of(TestOptions.Default.WithMetadata(file.Path, "TemplateGen", "true"), file).HintNames);
        Assert.Empty(GeneratorRun.Of(TestOptions.Default.WithMetadata(file.Path, "TemplateGen", "false"), file).HintNames);
    }

    private static string SendsWith(params (string, string)[] properties) =>
        GeneratorRun.Of(TestOptions.With(properties), Seed).Code;
}
