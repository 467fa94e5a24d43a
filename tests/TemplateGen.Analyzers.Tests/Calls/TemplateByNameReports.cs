using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2005: names of templates that have a typed method.</summary>
public class TemplateByNameReports
{
    [Theory]
    [InlineData("""Legacy.Send("+31612345678", {|TG2005:"order_shipped"|})""")]
    [InlineData("""Legacy.Send(template: {|TG2005:"order_shipped"|}, to: "+31612345678")""")]
    [InlineData("""Legacy.Send("+31612345678", {|TG2005:"order_" + "shipped"|})""")]
    [InlineData("""Legacy.Send("+31612345678", {|TG2005:Legacy.Shipped|})""")]
    [InlineData("""new Request({|TG2005:"order_shipped"|})""")]
    [InlineData("""new Request("") { Template = {|TG2005:"welcome"|} }""")]
    [InlineData("""new Request("") { Field = {|TG2005:"welcome"|} }""")]
    [InlineData("name.Template({|TG2005:\"login_code\"|})")]
    public Task A_constant_for_a_template_s_name(string expression) => CallCheck.Of(new TemplateByNameAnalyzer()).Run(Around(expression));

    [Fact]
    public async Task The_method_is_named_also_when_it_comes_from_a_referenced_project()
    {
        var finding = Assert.Single(await CallCheck.OfLibrary(new TemplateByNameAnalyzer()).Run(Around("""Legacy.Send("", {|TG2005:"order_shipped"|})""")));

        Assert.Equal("SendOrderShippedAsync", finding.Properties[TemplateByNameAnalyzer.MethodProperty]);
        Assert.Contains("call SendOrderShippedAsync", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_method_of_another_library_that_an_annotation_file_knows() =>
        new CSharpCheck(new TemplateByNameAnalyzer())
        {
            Beside = [ShopTemplates.Code],
            Files = [("TemplateGen.Annotations.txt", "M:Other.Send(System.String,System.String); template; TemplateName")],
        }.Run("""
            static class Other
            {
                public static string Send(string to, string template) => to + template;
                public static string Run() => Send("order_shipped", {|TG2005:"order_shipped"|});
            }
            """);

    internal static string Around(string expression) => $$"""
        record Request([TemplateName] string Name) { [TemplateName] public string? Template { get; init; } [TemplateName] public string? Field; public string? Other { get; init; } }

        static class Legacy
        {
            public const string Shipped = "order_shipped";
            public static string Send(string to, [TemplateName] string? template = "order_shipped") => to + template;
            public static string Template(this string client, [TemplateName] string template) => client + template;
            public static string Log(string text) => text;
            public static object Run(string name) => {{expression}};
        }
        """;
}
