using System.Text.Json;
using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>Which files the package's props and targets hand to the compiler, asked from MSBuild itself.</summary>
public sealed class DefaultItemsTests(PackedPackage package)
{
    [Fact]
    public async Task Definitions_and_generator_templates_anywhere_in_the_project_are_additional_files()
    {
        var project = package.CreateWorkspace("default-items")
            .Write("App.csproj", ProjectFile.Library)
            .Write("order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("templates/deep/sale.whatsapp.json", Definitions.GraphDump)
            .Write("own.templategen.sbn", "")
            .Write("settings.json", "{}")
            .Write("bin/Debug/copied.whatsapp.json", Definitions.OrderConfirmation)
            .Write("obj/copied.whatsapp.json", Definitions.OrderConfirmation)
            .Write(".idea/hidden.whatsapp.json", Definitions.OrderConfirmation);

        var items = await ItemsAsync(project);

        Assert.Equal(["order.whatsapp.json", "own.templategen.sbn", "templates/deep/sale.whatsapp.json"], items.Paths("AdditionalFiles"));
    }

    [Fact]
    public async Task A_project_can_remove_one_and_list_one_itself_without_doubling_it()
    {
        var project = package.CreateWorkspace("own-items")
            .Write("App.csproj", ProjectFile.Library.Replace("</Project>", """
                  <ItemGroup>
                    <AdditionalFiles Remove="drafts/**" />
                    <AdditionalFiles Include="$(MSBuildProjectDirectory)/templates/../order.whatsapp.json" TemplateGen="true" />
                  </ItemGroup>
                </Project>
                """, StringComparison.Ordinal))
            .Write("order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("drafts/sale.whatsapp.json", Definitions.GraphDump);

        var items = await ItemsAsync(project);

        Assert.Equal(["order.whatsapp.json"], items.Paths("AdditionalFiles"));
        Assert.Equal(["true"], items.Metadata("AdditionalFiles", "TemplateGen"));
    }

    [Fact]
    public async Task A_property_switches_the_default_items_off()
    {
        var project = package.CreateWorkspace("no-default-items")
            .Write("App.csproj", ProjectFile.Library)
            .Write("order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("own.templategen.sbn", "");

        var items = await ItemsAsync(project, "-p:EnableDefaultTemplateGenItems=false");

        Assert.Empty(items.Paths("AdditionalFiles"));
    }

    [Fact]
    public async Task In_a_web_project_definitions_are_not_content_and_other_json_files_are()
    {
        var project = package.CreateWorkspace("web-items")
            .Write("App.csproj", ProjectFile.Library.Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal))
            .Write("templates/order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("appsettings.json", "{}");

        var items = await ItemsAsync(project);

        Assert.Equal(["templates/order.whatsapp.json"], items.Paths("AdditionalFiles"));
        Assert.Equal(["appsettings.json"], items.Paths("Content"));
        Assert.DoesNotContain("templates/order.whatsapp.json", items.Paths("None"));
    }

    private static async Task<MsBuildItems> ItemsAsync(Workspace project, params string[] arguments)
    {
        var result = await project.BuildAsync(["-t:RemoveRepeatedTemplateGenItems", "-getItem:AdditionalFiles,Content,None", .. arguments]);
        return new(project.Directory, JsonDocument.Parse(result.ShouldSucceed().Output).RootElement.GetProperty("Items"));
    }

    private sealed record MsBuildItems(string Directory, JsonElement Items)
    {
        public IEnumerable<string> Paths(string itemType)
            => Metadata(itemType, "FullPath").Select(path => Path.GetRelativePath(Directory, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

        public IEnumerable<string> Metadata(string itemType, string name)
            => Items.GetProperty(itemType).EnumerateArray().Select(item => item.GetProperty(name).GetString()!);
    }
}
