using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

public sealed class UnusualPathTests(PackedPackage package)
{
    [Fact]
    public async Task Paths_with_spaces_and_letters_of_any_script_work_for_files_and_their_metadata()
    {
        var project = package.CreateWorkspace("Größe und Maß/日本")
            .Write("App.csproj", ProjectFile.Library.Replace("</Project>", """
                  <ItemGroup>
                    <AdditionalFiles Include="meine vorlagen/bestellung größe.json" TemplateGen="true" />
                  </ItemGroup>
                </Project>
                """, StringComparison.Ordinal))
            .Write("meine vorlagen/versand übersicht.whatsapp.json", Definitions.GraphDump)
            .Write("meine vorlagen/bestellung größe.json", Definitions.OrderConfirmation);

        (await project.BuildAsync()).ShouldSucceed();

        var types = BuiltAssembly.PublicTypes(project.PathOf("bin/Debug/net10.0/App.dll"));
        Assert.Contains("App.OrderConfirmation", types);
        Assert.Contains("App.ParcelShipped", types);
    }
}
