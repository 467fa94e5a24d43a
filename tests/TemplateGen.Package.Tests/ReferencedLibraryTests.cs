using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>A class library with definitions, and programs that reference it.</summary>
public sealed class ReferencedLibraryTests(PackedPackage package)
{
    private const string Program = """
        using Messages;

        Console.WriteLine(new OrderConfirmation("Camille", "A-1042").OrderNumber);
        """;

    private const string ReferenceToLibrary = """
          <ItemGroup>
            <ProjectReference Include="../Messages/Messages.csproj" />
          </ItemGroup>
        </Project>
        """;

    private static readonly string WithoutPackage = ProjectFile.Console.Replace(
        """<PackageReference Include="TemplateGen" Version="$(TemplateGenVersion)" />""", "", StringComparison.Ordinal);

    [Fact]
    public async Task Each_project_generates_its_own_definitions_once_and_no_others()
    {
        var solution = package.CreateWorkspace("referenced")
            .Write("All.slnx", """
                <Solution>
                  <Project Path="Messages/Messages.csproj" />
                  <Project Path="Indirect/Indirect.csproj" />
                  <Project Path="Direct/Direct.csproj" />
                  <Project Path="WithOwn/WithOwn.csproj" />
                  <Project Path="IndirectWithOwn/IndirectWithOwn.csproj" />
                </Solution>
                """)
            .Write("Messages/Messages.csproj", ProjectFile.Library)
            .Write("Messages/templates/order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("Indirect/Indirect.csproj", WithoutPackage.Replace("</Project>", ReferenceToLibrary, StringComparison.Ordinal))
            .Write("Indirect/Program.cs", Program)
            .Write("Direct/Direct.csproj", ProjectFile.Console.Replace("</Project>", ReferenceToLibrary, StringComparison.Ordinal))
            .Write("Direct/Program.cs", Program)
            .Write("WithOwn/WithOwn.csproj", ProjectFile.Console
                .Replace("</Project>", ReferenceToLibrary, StringComparison.Ordinal)
                .Replace("<Nullable>", "<RootNamespace>Messages</RootNamespace><Nullable>", StringComparison.Ordinal))
            .Write("WithOwn/Program.cs", Program)
            .Write("WithOwn/dump.whatsapp.json", Definitions.GraphDump)
            .Write("IndirectWithOwn/IndirectWithOwn.csproj", WithoutPackage.Replace("</Project>", ReferenceToLibrary, StringComparison.Ordinal))
            .Write("IndirectWithOwn/Program.cs", Program)
            .Write("IndirectWithOwn/dump.whatsapp.json", Definitions.GraphDump);

        (await solution.BuildAsync()).ShouldSucceed();

        IReadOnlyList<string> Types(string project) => BuiltAssembly.PublicTypes(solution.PathOf($"{project}/bin/Debug/net10.0/{project}.dll"));
        Assert.Contains("Messages.OrderConfirmation", Types("Messages"));
        Assert.Empty(Types("Indirect"));
        Assert.Empty(Types("Direct"));
        Assert.Contains("Messages.ParcelShipped", Types("WithOwn"));
        Assert.DoesNotContain("Messages.OrderConfirmation", Types("WithOwn"));
        Assert.Contains("IndirectWithOwn.ParcelShipped", Types("IndirectWithOwn"));
    }
}
