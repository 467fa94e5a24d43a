using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>Two analyzer packages in one compiler, each with its own System.Text.Json.</summary>
public sealed class OtherAnalyzerTests(PackedPackage package)
{
    private const string OtherGeneratorProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <NoWarn>$(NoWarn);NU5128</NoWarn>
            <TargetsForTfmSpecificContentInPackage>AddAnalyzer</TargetsForTfmSpecificContentInPackage>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" ExcludeAssets="runtime" />
            <PackageReference Include="System.Text.Json" Version="8.0.6" />
          </ItemGroup>
          <Target Name="AddAnalyzer">
            <ItemGroup>
              <TfmSpecificPackageFile Include="$(TargetDir)*.dll" PackagePath="analyzers/dotnet/cs" />
            </ItemGroup>
          </Target>
        </Project>
        """;

    private const string OtherGenerator = """"
        using System.Text.Json;
        using Microsoft.CodeAnalysis;

        [Generator]
        public sealed class OtherGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context)
                => context.RegisterPostInitializationOutput(output => output.AddSource("Other.g.cs", $$"""
                    internal static class Other
                    {
                        public const string ReadValue = "{{JsonDocument.Parse("{\"a\":[42]}").RootElement.GetProperty("a")[0].GetInt32()}}";
                        public const string JsonVersion = "{{typeof(JsonDocument).Assembly.GetName().Version}}";
                    }
                    """));
        }
        """";

    [Fact]
    public async Task Another_generator_with_an_older_json_library_works_beside_it()
    {
        await package.PackAsync(package.CreateWorkspace("other-generator")
            .Write("Other.Generator.csproj", OtherGeneratorProject)
            .Write("OtherGenerator.cs", OtherGenerator));
        var project = package.CreateWorkspace("two-generators")
            .Write("App.csproj", ProjectFile.Console.Replace("</Project>", """
                  <ItemGroup>
                    <PackageReference Include="Other.Generator" Version="$(TemplateGenVersion)" PrivateAssets="all" />
                  </ItemGroup>
                </Project>
                """, StringComparison.Ordinal))
            .Write("order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("Program.cs", """
                using App;

                Console.WriteLine(new OrderConfirmation("Camille", "A-1042").OrderNumber);
                Console.WriteLine(Other.ReadValue);
                """);

        var run = await project.DotnetAsync("run");

        Assert.Equal(["A-1042", "42"], run.ShouldSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
