using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

public sealed class NoDefinitionsTests(PackedPackage package)
{
    [Fact]
    public async Task A_project_without_definitions_builds_and_gets_no_generated_code()
    {
        var project = package.CreateWorkspace("no-definitions")
            .Write("App.csproj", ProjectFile.Console)
            .Write("Program.cs", """Console.WriteLine(typeof(TemplateGen.Recipient).FullName);""");

        var run = await project.DotnetAsync("run", "-p:EmitCompilerGeneratedFiles=true");

        Assert.Equal("TemplateGen.Recipient", run.ShouldSucceed().Output.Trim());
        Assert.False(Directory.Exists(project.PathOf("obj/Debug/net10.0/generated/TemplateGen.Analyzers")));
    }
}
