using System.Globalization;
using TemplateGen.Package.Tests.Harness;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace TemplateGen.Package.Tests.Harness;

/// <summary>
/// The package, packed once into a local feed, and a folder outside the repository in which fresh projects install it.
/// The version is new each time: NuGet and the compiler server cache by version, and would test an old package.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "TemplateGen.Package.Tests", Guid.NewGuid().ToString("N")[..8]);

    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}");

    public string Feed => Path.Combine(_root, "feed");

    public string PackageFile => Path.Combine(Feed, $"TemplateGen.{Version}.nupkg");

    public async ValueTask InitializeAsync()
    {
        await PackAsync(new Workspace(Path.Combine(Repository.Root, "src", "TemplateGen")), "--no-build", "-c", Repository.Configuration);

        CreateWorkspace("")
            // Added to the machine's own sources, not instead of them.
            .Write("nuget.config", $"""
                <configuration>
                  <packageSources>
                    <add key="TemplateGen.Package.Tests" value="{Feed}" />
                  </packageSources>
                </configuration>
                """)
            .Write("Directory.Build.props", $"""
                <Project>
                  <PropertyGroup>
                    <TemplateGenVersion>{Version}</TemplateGenVersion>
                    <NuGetAudit>false</NuGetAudit>
                  </PropertyGroup>
                </Project>
                """)
            .Write(".editorconfig", "root = true\n");
    }

    /// <summary>Packs a project into the feed, under the version of this run.</summary>
    internal async Task PackAsync(Workspace project, params string[] arguments)
        => (await project.DotnetAsync(["pack", "-o", Feed, $"-p:PackageVersion={Version}", .. arguments])).ShouldSucceed();

    /// <summary>An empty folder for a project or a solution.</summary>
    /// <param name="path">Under the common folder; each test has its own.</param>
    internal Workspace CreateWorkspace(string path) => new(Path.Combine(_root, path));

    public ValueTask DisposeAsync()
    {
        foreach (var installed in InstalledCopies())
            Directory.Delete(installed, recursive: true);
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    private IEnumerable<string> InstalledCopies()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.EnumerateFiles(Feed, "*.nupkg")
            .Select(file => Path.GetFileName(file)[..^$".{Version}.nupkg".Length].ToLowerInvariant())
            .Select(id => Path.Combine(packages, id, Version))
            .Where(Directory.Exists);
    }
}
