using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>Projects in which generated code must not complain, beside the strict one that every test uses.</summary>
public class StrictProjectTests
{
    private static readonly IReadOnlyList<SyntaxTree> Code = [.. GeneratorRun.Of(
        new TestFile("a.whatsapp.json", Samples.Seed),
        new TestFile("b.whatsapp.json", Samples.Plain("news", "en", "It is {1} now.")),
        new TestFile("c.whatsapp.json", Samples.Plain("news", "fr", "Il est {1} ici."))).Result.GeneratedSources.Select(source => source.SyntaxTree)];

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Annotations)]
    [InlineData(NullableContextOptions.Warnings)]
    public void Nullable_may_be_anything(NullableContextOptions nullable)
    {
        var project = Compilations.Of();
        Assert.Empty(project.WithOptions(project.Options.WithNullableContextOptions(nullable)).AddSyntaxTrees(Code).Complaints());
    }

    [Fact]
    public void It_may_promise_CLS_compliance() =>
        Assert.Empty(Compilations.Of("[assembly: System.CLSCompliant(true)]").AddSyntaxTrees(Code).Complaints());

    [Fact]
    public void It_may_have_types_with_the_names_of_ours() => Assert.Empty(Compilations.Of(
        """
        namespace Shop.System { internal class Threading; }
        namespace Shop.TemplateGen { internal class ITemplate; }
        namespace Shop { internal class String; internal class Recipient; internal class CancellationToken; internal class IWhatsAppClient; internal class Int32; }
        """).AddSyntaxTrees(Code).Complaints());

    [Fact]
    public void It_calls_the_method_with_the_parameters_of_the_definition() => Assert.Empty(Compilations.Of(
        """
        using Shop;
        using TemplateGen;

        internal static class Calls
        {
            internal static async System.Threading.Tasks.Task Run(IWhatsAppClient client, Recipient to, System.Threading.CancellationToken cancellationToken)
            {
                await client.SendConfirmationAchatAsync(to, prenom: "Camille", numero: "A-1042", lien: new System.Uri("https://shop.example/"), cancellationToken);
                await client.SendNewsAsync(to, NewsLanguage.For(System.Globalization.CultureInfo.InvariantCulture), value1: "late");
                await client.SendAsync(to, new News(default, "late") { Language = NewsLanguage.Fr }, cancellationToken);
            }
        }
        """).AddSyntaxTrees(Code).Complaints());
}
