using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>The examples in the documents, put together into the projects that they describe.</summary>
public sealed class DocumentExampleTests(PackedPackage package)
{
    [Fact]
    public async Task Following_the_readme_gives_a_project_that_compiles()
    {
        var project = package.CreateWorkspace("readme");
        foreach (var (file, text) in MarkdownExamples.In("README.md"))
            project.Write(file, text.Replace("Version=\"0.1.0\"", "Version=\"$(TemplateGenVersion)\"", StringComparison.Ordinal));

        (await project.BuildAsync("-warnaserror")).ShouldSucceed();
    }

    [Fact]
    public async Task The_sandbox_page_has_a_program_that_shows_the_message()
    {
        const string Template = "templates/order_confirmation.whatsapp.json";
        var sandbox = Path.Combine(Repository.Root, "src", "TemplateGen.Sandbox", "bin", Repository.Configuration, "net10.0");
        var project = package.CreateWorkspace("sandbox")
            .Write("Shop.csproj", ProjectFile.Console.Replace("</Project>", $"""
                  <ItemGroup>
                    <FrameworkReference Include="Microsoft.AspNetCore.App" />
                    <Reference Include="{sandbox}/TemplateGen.Sandbox.dll;{sandbox}/TemplateGen.Definitions.dll" />
                  </ItemGroup>
                </Project>
                """, StringComparison.Ordinal))
            .Write(Template, MarkdownExamples.In("README.md")[Template]);
        foreach (var (file, text) in MarkdownExamples.In("docs/sandbox.md"))
            project.Write(file, text);

        var run = await project.DotnetAsync("run");

        Assert.Equal(
            "Hello Camille, thank you for order A-1042. You can follow it here: https://shop.example/orders/A-1042. See you soon!",
            run.ShouldSucceed().Output.Trim());
    }
}
