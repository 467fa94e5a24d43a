namespace TemplateGen.Package.Tests.Harness;

/// <summary>Project files that install the package the way its readme says.</summary>
internal static class ProjectFile
{
    public const string Console = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TemplateGen" Version="$(TemplateGenVersion)" />
          </ItemGroup>
        </Project>
        """;

    public const string Library = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TemplateGen" Version="$(TemplateGenVersion)" />
          </ItemGroup>
        </Project>
        """;
}
