using System.Diagnostics;
using System.Reflection;

namespace TemplateGen.Tool.Tests.Harness;

/// <summary>A folder of definition files, in which the tool runs.</summary>
internal sealed class Folder : IDisposable
{
    private static readonly string Tool = typeof(Folder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Tool").Value!;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("templategen");

    public string PathOf(string name) => Path.Combine(_directory.FullName, name);

    public void Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Runs the tool here, as a shell does.</summary>
    public async Task<Outcome> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Tool, .. arguments]) { WorkingDirectory = _directory.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var problems = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, Lines(await output), Lines(await problems));
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static string[] Lines(string text) => text.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>What a run of the tool said.</summary>
/// <param name="ExitCode">What it told the shell.</param>
/// <param name="Output">The lines of its output.</param>
/// <param name="Problems">The lines of its error output.</param>
internal sealed record Outcome(int ExitCode, IReadOnlyList<string> Output, IReadOnlyList<string> Problems);
