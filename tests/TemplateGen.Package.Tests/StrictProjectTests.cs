using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>Generated code under every switch that a careful team turns on, with the oldest and the newest compiler mode.</summary>
public sealed class StrictProjectTests(PackedPackage package)
{
    [Fact]
    public async Task Generated_code_has_no_warning_with_every_analysis_rule_on()
    {
        var project = package.CreateWorkspace("strict")
            .Write("Strict.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                    <Nullable>enable</Nullable>
                    <AnalysisMode>All</AnalysisMode>
                    <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                    <GenerateDocumentationFile>true</GenerateDocumentationFile>
                    <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
                    <IsAotCompatible>true</IsAotCompatible>
                  </PropertyGroup>
                  <PropertyGroup Condition="'$(TargetFramework)' == 'net8.0'">
                    <LangVersion>12</LangVersion>
                    <ImplicitUsings>disable</ImplicitUsings>
                  </PropertyGroup>
                  <PropertyGroup Condition="'$(TargetFramework)' == 'net10.0'">
                    <LangVersion>latest</LangVersion>
                    <ImplicitUsings>enable</ImplicitUsings>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="TemplateGen" Version="$(TemplateGenVersion)" />
                  </ItemGroup>
                </Project>
                """)
            .Write("order.en.whatsapp.json", Definitions.OrderConfirmation)
            .Write("order.fr.whatsapp.json", Definitions.OrderConfirmationInFrench)
            .Write("dump.whatsapp.json", Definitions.GraphDump);

        (await project.BuildAsync("-warnaserror")).ShouldSucceed();

        foreach (var framework in new[] { "net8.0", "net10.0" })
        {
            var types = BuiltAssembly.PublicTypes(project.PathOf($"bin/Debug/{framework}/Strict.dll"));
            Assert.Superset(
                new HashSet<string> { "Strict.LoginCode", "Strict.OrderConfirmation", "Strict.ParcelShipped", "Strict.SpringSale" },
                types.ToHashSet());
        }
    }
}
