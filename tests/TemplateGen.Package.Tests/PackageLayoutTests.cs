using System.IO.Compression;
using System.Xml.Linq;
using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

public sealed class PackageLayoutTests(PackedPackage package)
{
    [Fact]
    public void The_runtime_lies_in_lib_with_its_documentation()
        => Assert.Equal(["lib/net8.0/TemplateGen.dll", "lib/net8.0/TemplateGen.xml"], Entries("lib/"));

    [Fact]
    public void The_compiler_finds_the_analyzers_with_all_they_load()
        => Assert.Equal(
            [
                "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
                "analyzers/dotnet/cs/Microsoft.CSharp.dll",
                "analyzers/dotnet/cs/Scriban.Signed.dll",
                "analyzers/dotnet/cs/System.Buffers.dll",
                "analyzers/dotnet/cs/System.IO.Pipelines.dll",
                "analyzers/dotnet/cs/System.Memory.dll",
                "analyzers/dotnet/cs/System.Numerics.Vectors.dll",
                "analyzers/dotnet/cs/System.Runtime.CompilerServices.Unsafe.dll",
                "analyzers/dotnet/cs/System.Text.Encodings.Web.dll",
                "analyzers/dotnet/cs/System.Text.Json.dll",
                "analyzers/dotnet/cs/System.Threading.Tasks.Extensions.dll",
                "analyzers/dotnet/cs/TemplateGen.Analyzers.dll",
                "analyzers/dotnet/cs/TemplateGen.CodeFixes.dll",
                "analyzers/dotnet/cs/TemplateGen.Definitions.dll",
            ],
            Entries("analyzers/"));

    [Fact]
    public void The_build_files_have_the_package_name_so_that_NuGet_imports_them()
        => Assert.Equal(["buildTransitive/TemplateGen.props", "buildTransitive/TemplateGen.targets"], Entries("buildTransitive/"));

    [Fact]
    public void The_schema_of_definitions_is_there()
        => Assert.Equal(["schema/whatsapp-template.schema.json"], Entries("schema/"));

    [Fact]
    public void The_readme_and_the_licences_are_there()
        => Assert.Superset(new HashSet<string> { "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt" }, Entries("").ToHashSet());

    [Fact]
    public void At_run_time_it_needs_nothing_but_the_http_client_factory()
    {
        using var zip = ZipFile.OpenRead(package.PackageFile);
        using var nuspec = zip.GetEntry("TemplateGen.nuspec")!.Open();

        var dependencies = XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency");

        Assert.Equal(["Microsoft.Extensions.Http"], dependencies.Select(dependency => dependency.Attribute("id")!.Value));
    }

    private IEnumerable<string> Entries(string folder)
    {
        using var zip = ZipFile.OpenRead(package.PackageFile);
        return [.. zip.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
