using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>What a project can say about the code it gets.</summary>
public sealed class ConfigurationTests(PackedPackage package)
{
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
}
