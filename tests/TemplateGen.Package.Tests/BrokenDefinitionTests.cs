using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

public sealed class BrokenDefinitionTests(PackedPackage package)
{
    [Fact]
    public async Task A_broken_definition_fails_the_build_at_its_file_line_and_column()
    {
        var project = package.CreateWorkspace("broken")
            .Write("App.csproj", ProjectFile.Library)
            .Write("templates/order.whatsapp.json", """
                {
                  "name": "Order Confirmation",
                  "language": "en",
                  "category": "UTILITY",
                  "body": "Hello {1}, your order {3} is on its way to you."
                }
                """);

        var build = await project.BuildAsync();

        var file = project.PathOf("templates/order.whatsapp.json");
        Assert.Contains($"{file}(2,11): error TG1101: ", build.ShouldFail().Output, StringComparison.Ordinal);
        Assert.Contains($"{file}(5,34): error TG1401: ", build.Output, StringComparison.Ordinal);
    }
}
