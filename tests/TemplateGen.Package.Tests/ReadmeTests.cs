using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>The readme's examples, put together into the project that it describes.</summary>
public sealed class ReadmeTests(PackedPackage package)
{
    [Fact]
    public async Task Following_the_readme_gives_a_project_that_compiles()
    {
        var project = package.CreateWorkspace("readme");
        foreach (var (file, text) in MarkdownExamples.FilesIn(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))))
            project.Write(file, text.Replace("Version=\"0.1.0\"", "Version=\"$(TemplateGenVersion)\"", StringComparison.Ordinal));

        (await project.BuildAsync("-warnaserror")).ShouldSucceed();
    }
}
