using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2008: templates that nothing sends.</summary>
public class UnsentTemplateReports
{
    [Fact]
    public async Task A_template_is_marked_at_its_name()
    {
        var finding = Assert.Single(await Check("""{ "name": {|TG2008:"order"|}, "category": "UTILITY", "language": "en", "body": "We have it." }""", "return;"));

        Assert.Equal("Nothing in this project sends 'order': call SendOrderAsync, or delete the definition when it is no longer needed", finding.GetMessage(null));
    }

    [Fact]
    public async Task A_template_in_several_languages_is_marked_once()
    {
        var finding = Assert.Single(await Check(
            """
            [ { "name": {|TG2008:"order"|}, "category": "UTILITY", "language": "en", "body": "We have it." },
              { "name": "order", "category": "UTILITY", "language": "fr", "body": "Nous l'avons." } ]
            """,
            "return;"));

        Assert.Single(finding.AdditionalLocations);
    }

    [Theory]
    [InlineData("var Order = 1; Console.WriteLine(Order);")]
    [InlineData("Console.WriteLine(new Domain.Order()); namespace Domain { class Order; }")]
    [InlineData("Console.WriteLine(default(Shop.OrderLanguage)); namespace Shop { struct OrderLanguage; }")]
    [InlineData("/* Order, SendOrderAsync */ Console.WriteLine(\"SendOrderAsync\");")]
    public Task Something_else_of_that_name_sends_nothing(string code) =>
        Check("""{ "name": {|TG2008:"order"|}, "category": "UTILITY", "language": "en", "body": "We have it." }""", code);

    [Fact]
    public async Task A_library_s_own_internal_code_is_its_own()
    {
        const string definition = """{ "name": {|TG2008:"order"|}, "category": "UTILITY", "language": "en", "body": "We have it." }""";
        var options = TestOptions.With(("RootNamespace", "Shop"), ("TemplateGenVisibility", "internal"));

        await Check(definition, "class Program;", options);
    }

    internal static async Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Check(string definition, string code, TestOptions? options = null)
    {
        var run = GeneratorRun.Of(options ?? TestOptions.Default, new TestFile(ShopTemplates.Path, MarkedText.Parse(definition).Text));
        return await new CSharpCheck(new UnsentTemplateAnalyzer())
        {
            Options = options ?? TestOptions.Default,
            Files = [(ShopTemplates.Path, definition)],
            Beside = [.. run.HintNames.Select(name => (name, run.Source(name)))],
        }.Run(code);
    }
}
