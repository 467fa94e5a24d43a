using System.Reflection;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>Where the SDK that built this program keeps what the benchmarks run.</summary>
internal static class Sdk
{
    public static string Compiler { get; } = Path("CompilerPath");

    public static string[] References { get; } =
    [
        .. Directory.GetFiles(Path("ReferencePath"), "*.dll"),
        System.IO.Path.Combine(Path("AspNetCorePath"), "ref", "net10.0", "Microsoft.Extensions.Logging.Abstractions.dll"),
    ];

    public static string LoggerMessageGenerator { get; } =
        System.IO.Path.Combine(Path("AspNetCorePath"), "analyzers", "dotnet", "cs", "Microsoft.Extensions.Logging.Generators.dll");

    /// <summary>The SDK's own rules, the platform guard analysis CA1416 among them.</summary>
    public static string[] NetAnalyzers { get; } =
    [
        System.IO.Path.Combine(Path("NetAnalyzersPath"), "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"),
        System.IO.Path.Combine(Path("NetAnalyzersPath"), "Microsoft.CodeAnalysis.NetAnalyzers.dll"),
    ];

    private static string Path(string key) =>
        typeof(Sdk).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
