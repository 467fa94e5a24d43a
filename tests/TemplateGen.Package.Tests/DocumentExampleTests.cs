using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>The examples in the documents, put together into the projects that they describe.</summary>
public sealed class DocumentExampleTests(PackedPackage package)
{
    [Fact]
    public async Task Following_the_readme_gives_a_project_that_compiles()
    {
        var project = package.CreateWorkspace("README.md");
        foreach (var (file, text) in MarkdownExamples.In("README.md"))
            project.Write(file, text.Replace("Version=\"0.1.0\"", "Version=\"$(TemplateGenVersion)\"", StringComparison.Ordinal));

        (await project.BuildAsync("-warnaserror")).ShouldSucceed();
    }

    [Theory]
    [MemberData(nameof(PagesWithExamples))]
    public async Task A_page_has_examples_that_compile_in_the_readme_s_project(string page)
    {
        var project = CreateShop(page);

        (await project.BuildAsync("-warnaserror")).ShouldSucceed();
    }

    [Fact]
    public async Task The_sandbox_page_has_a_program_that_shows_the_message()
    {
        var project = CreateShop("docs/sandbox.md");

        var run = await project.DotnetAsync("run");

        Assert.Equal(
            "Hello Camille, thank you for order A-1042. You can follow it here: https://shop.example/orders/A-1042. See you soon!",
            run.ShouldSucceed().Output.Trim());
    }

    /// <summary>The sandbox's is more than compiled.</summary>
    public static TheoryData<string> PagesWithExamples =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")
            .Select(file => $"docs/{Path.GetFileName(file)}")
            .Where(page => page != "docs/sandbox.md" && MarkdownExamples.In(page).Count > 0),
    ];

    /// <summary>The readme's project and template, with a page's examples, and the sandbox at hand.</summary>
    private Workspace CreateShop(string page)
    {
        const string Template = "templates/order_confirmation.whatsapp.json";
        var examples = MarkdownExamples.In(page);
        var sandbox = Path.Combine(Repository.Root, "src", "TemplateGen.Sandbox", "bin", Repository.Configuration, "net10.0");
        var project = package.CreateWorkspace(page)
            .Write("Shop.csproj", ProjectFile.Console
                .Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal)
                .Replace("</Project>", $"""
                      <PropertyGroup>
                        <OutputType>{(examples.ContainsKey("Program.cs") ? "Exe" : "Library")}</OutputType>
                      </PropertyGroup>
                      <ItemGroup>
                        <Reference Include="{sandbox}/TemplateGen.Sandbox.dll;{sandbox}/TemplateGen.Definitions.dll" />
                      </ItemGroup>
                    </Project>
                    """, StringComparison.Ordinal))
            .Write("Program.cs", "return;") // Unless the page has one.
            .Write(Template, MarkdownExamples.In("README.md")[Template]);
        foreach (var (file, text) in examples)
            project.Write(file, text);
        return project;
    }
}
