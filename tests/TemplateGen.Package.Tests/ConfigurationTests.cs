using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>What a project can say about the code it gets.</summary>
public sealed class ConfigurationTests(PackedPackage package)
{
    /// <summary>MSBuild looks for .editorconfig and .globalconfig in the folders of a project's C# files, and above them.</summary>
    private const string AnyCode = "namespace App;";

    [Fact]
    public async Task Properties_choose_the_namespace_and_the_visibility()
    {
        var project = package.CreateWorkspace("configured")
            .Write("App.csproj", ProjectFile.Console.Replace(
                "<Nullable>",
                "<TemplateGenNamespace>Acme.Messages</TemplateGenNamespace><TemplateGenVisibility>internal</TemplateGenVisibility><Nullable>",
                StringComparison.Ordinal))
            .Write("order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("Program.cs", """Console.WriteLine(new Acme.Messages.OrderConfirmation("Camille", "A-1042").OrderNumber);""");

        Assert.Equal("A-1042", (await project.DotnetAsync("run")).ShouldSucceed().Output.Trim());
        Assert.Empty(BuiltAssembly.PublicTypes(project.PathOf("bin/Debug/net10.0/App.dll")));
    }

    [Fact]
    public async Task Its_own_code_template_is_used_instead_of_ours()
    {
        var project = package.CreateWorkspace("own-code")
            .Write("App.csproj", ProjectFile.Library)
            .Write("order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("Messages.templategen.sbn", """
                namespace {{ namespace }};
                {{ visibility }} interface ISend{{ template.type }};
                """);

        (await project.BuildAsync()).ShouldSucceed();

        Assert.Equal(["App.ISendOrderConfirmation"], BuiltAssembly.PublicTypes(project.PathOf("bin/Debug/net10.0/App.dll")));
    }

    [Fact]
    public async Task A_global_config_sets_how_severe_rules_are()
    {
        var project = package.CreateWorkspace("severities")
            .Write("App.csproj", ProjectFile.Library)
            .Write("App.cs", AnyCode)
            .Write("order.whatsapp.json", Definitions.OrderConfirmation.Replace("UTILITY", "ACCOUNT_UPDATE", StringComparison.Ordinal))
            .Write("sale.whatsapp.json", """{ "name": "sale", "language": "en", "category": "MARKETING", "body": "Everything must go.", "footer": "Hurry 🎉" }""")
            .Write(".globalconfig", """
                is_global = true
                dotnet_diagnostic.TG1302.severity = error
                dotnet_diagnostic.TG1502.severity = none
                """);

        var build = (await project.BuildAsync()).ShouldFail();

        Assert.Contains("error TG1302: ", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("TG1502", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_config_s_sections_hold_settings_of_the_definitions_that_they_match()
    {
        var project = package.CreateWorkspace("settings")
            .Write("App.csproj", ProjectFile.Library)
            .Write("App.cs", AnyCode)
            .Write("strict/order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("lax/sale.whatsapp.json", """{ "name": "sale", "language": "cy_GB", "category": "MARKETING", "body": "Everything must go, whatever it costs." }""")
            .Write(".editorconfig", """
                [strict/*.json]
                templategen_max_body_length = 20
                [lax/*.whatsapp.json]
                templategen_extra_languages = is, cy_GB
                """);

        var build = (await project.BuildAsync()).ShouldFail();

        Assert.Contains($"{project.PathOf("strict/order.whatsapp.json")}(5,30): error TG1201: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("this project accepts 20 (templategen_max_body_length)", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sale.whatsapp.json", build.Output, StringComparison.Ordinal);
    }
}
