using System.Reflection;

namespace TemplateGen.Package.Tests.Harness;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release: the package is packed from what was built together with the tests.</summary>
    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "TemplateGen.sln")))
            directory = directory.Parent ?? throw new DirectoryNotFoundException($"No TemplateGen.sln above {AppContext.BaseDirectory}.");
        return directory.FullName;
    }
}
