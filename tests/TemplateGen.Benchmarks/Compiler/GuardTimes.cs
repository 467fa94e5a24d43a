using System.Globalization;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>
/// What the window guard costs a cold build, beside the SDK's platform guard (CA1416) in the same build, which has as many
/// calls to look at.
/// </summary>
internal static class GuardTimes
{
    private const int OrdinaryMethods = 6_000;
    private const int Sends = 500;

    public static void Run(int runs)
    {
        using var folder = new Folder();
        var compiler = new ColdCompiler(folder.Path)
        {
            Sources =
            {
                folder.Write("Ordinary.cs", GuardWorkload.OrdinaryMethods(OrdinaryMethods)),
                folder.Write("Sends.cs", GuardWorkload.GuardedSends(Sends)),
                folder.Write("Platform.cs", GuardWorkload.PlatformCalls(Sends)),
            },
            Configurations = { folder.Write("build.globalconfig", "is_global = true\nbuild_property.TargetFramework = net10.0\nbuild_property.TargetFrameworkIdentifier = .NETCoreApp\nbuild_property.TargetFrameworkVersion = v10.0\nbuild_property._SupportedPlatformList = Linux,macOS,Windows\n") },
        };
        compiler.References.Add(TemplateProject.Runtime);
        compiler.Analyzers.AddRange([.. TemplateProject.Analyzers, .. Sdk.NetAnalyzers]);

        var pairs = Enumerable.Range(0, runs).Select(_ => compiler.Run()).Select(run => (Ours: run.Of("WindowGuardAnalyzer"), Theirs: run.Of("PlatformCompatibilityAnalyzer"))).ToArray();
        Console.WriteLine("| methods | with sends | window guard | CA1416 | ratio, the median of all builds |");
        Console.WriteLine("|---:|---:|---:|---:|---:|");
        var ratios = pairs.Select(pair => pair.Ours / pair.Theirs).Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {OrdinaryMethods:N0} | {Sends:N0} | {Statistics.Median(pairs.Select(pair => pair.Ours)).TotalMilliseconds:N0} ms | {Statistics.Median(pairs.Select(pair => pair.Theirs)).TotalMilliseconds:N0} ms | {ratios[ratios.Length / 2]:N2} ({ratios[0]:N2} to {ratios[^1]:N2}) |"));
        Console.WriteLine();
    }
}
