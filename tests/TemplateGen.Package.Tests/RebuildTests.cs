using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>What changes between two builds of a project.</summary>
public sealed class RebuildTests(PackedPackage package)
{
    [Fact]
    public async Task An_edited_an_added_and_a_removed_definition_are_seen_by_the_next_build()
    {
        var project = package.CreateWorkspace("rebuild")
            .Write("App.csproj", ProjectFile.Library)
            .Write("first.whatsapp.json", Definitions.OrderConfirmation);
        Assert.Contains("App.OrderConfirmation", await BuiltTypesAsync(project));

        project.Write("first.whatsapp.json", Definitions.OrderConfirmation.Replace("order_confirmation", "order_received", StringComparison.Ordinal));
        var afterEdit = await BuiltTypesAsync(project, "--no-restore");
        Assert.Contains("App.OrderReceived", afterEdit);
        Assert.DoesNotContain("App.OrderConfirmation", afterEdit);

        project.Write("second.whatsapp.json", Definitions.GraphDump);
        Assert.Contains("App.ParcelShipped", await BuiltTypesAsync(project, "--no-restore"));

        File.Delete(project.PathOf("first.whatsapp.json"));
        Assert.DoesNotContain("App.OrderReceived", await BuiltTypesAsync(project, "--no-restore"));
    }

    [Fact]
    public async Task Two_checkouts_in_different_folders_generate_the_same_bytes()
    {
        var first = await GeneratedAsync("twins/first");
        var second = await GeneratedAsync("twins/the second one");

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
    }

    private static async Task<IReadOnlyList<string>> BuiltTypesAsync(Workspace project, params string[] arguments)
    {
        (await project.BuildAsync(arguments)).ShouldSucceed();
        return BuiltAssembly.PublicTypes(project.PathOf("bin/Debug/net10.0/App.dll"));
    }

    private async Task<SortedDictionary<string, string>> GeneratedAsync(string folder)
    {
        var project = package.CreateWorkspace(folder)
            .Write("App.csproj", ProjectFile.Library)
            .Write("templates/order.en.whatsapp.json", Definitions.OrderConfirmation)
            .Write("templates/order.fr.whatsapp.json", Definitions.OrderConfirmationInFrench)
            .Write("templates/dump.whatsapp.json", Definitions.GraphDump);
        (await project.BuildAsync("-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=generated", "-p:DefaultItemExcludes=generated/**")).ShouldSucceed();

        var generated = Directory.EnumerateFiles(project.PathOf("generated/TemplateGen.Analyzers"), "*", SearchOption.AllDirectories);
        return new(generated.ToDictionary(
            file => Path.GetRelativePath(project.Directory, file),
            file => Convert.ToHexString(File.ReadAllBytes(file))), StringComparer.Ordinal);
    }
}
