using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

public sealed class AotTests(PackedPackage package)
{
    /// <summary>
    /// The whole publish, up to the native compiler's object file: its whole-program analysis is what finds trimming
    /// and AOT defects. Only the platform's C linker, which a machine with just the SDK lacks, is left out.
    /// </summary>
    private const string Project = """
        <Project>
          <Import Sdk="Microsoft.NET.Sdk" Project="Sdk.props" />
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TemplateGen" Version="$(TemplateGenVersion)" />
            <TrimmerRootAssembly Include="TemplateGen" />
            <TrimmerRootAssembly Include="App" />
          </ItemGroup>
          <Import Sdk="Microsoft.NET.Sdk" Project="Sdk.targets" />
          <Target Name="SetupOSSpecificProps" />
          <Target Name="LinkNative" DependsOnTargets="IlcCompile">
            <MakeDir Directories="$([System.IO.Path]::GetDirectoryName('$(NativeBinary)'))" />
            <Touch Files="$(NativeBinary)" AlwaysCreate="true" />
          </Target>
        </Project>
        """;

    [Fact]
    public async Task Publishing_ahead_of_time_finds_nothing_to_warn_about()
    {
        var project = package.CreateWorkspace("aot")
            .Write("App.csproj", Project)
            .Write("order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("dump.whatsapp.json", Definitions.GraphDump)
            .Write("Program.cs", """
                using App;

                Console.WriteLine(new OrderConfirmation("Camille", "A-1042").OrderNumber);
                """);

        var publish = await project.DotnetAsync("publish", "--use-current-runtime", "-p:PublishAot=true");

        Assert.Contains("Generating native code", publish.ShouldSucceed().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("will always throw", publish.Output, StringComparison.Ordinal);
    }
}
