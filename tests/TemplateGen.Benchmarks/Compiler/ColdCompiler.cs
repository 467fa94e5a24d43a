using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TemplateGen.Benchmarks.Compiler;

/// <summary>One run of the SDK's csc in a process of its own, as a build without a compiler server pays for it.</summary>
internal sealed class ColdCompiler(string folder)
{
    public List<string> Sources { get; } = [];

    public List<string> Definitions { get; } = [];

    public List<string> Analyzers { get; } = [];

    public List<string> References { get; } = [.. Sdk.References];

    /// <summary>Analyzer configuration files.</summary>
    public List<string> Configurations { get; } = [];

    /// <summary>Where generated files are written, when they are wanted.</summary>
    public string? GeneratedFiles { get; init; }

    public CompilerRun Run()
    {
        var arguments = System.IO.Path.Combine(folder, "csc.rsp");
        File.WriteAllText(arguments, Arguments());
        var start = new ProcessStartInfo("dotnet", ["exec", Sdk.Compiler, "-noconfig", "@" + arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        watch.Stop();
        if (process.ExitCode != 0)
            throw new InvalidOperationException("csc failed:\n" + output[..Math.Min(output.Length, 4_000)]);
        return new CompilerRun(watch.Elapsed, output);
    }

    private string Arguments()
    {
        var text = new StringBuilder("-nologo -target:library -langversion:12 -nullable:enable -nostdlib -debug- -reportanalyzer -out:out.dll\n");
        if (GeneratedFiles is not null)
            text.AppendLine(CultureInfo.InvariantCulture, $"-generatedfilesout:\"{GeneratedFiles}\"");
        foreach (var reference in References)
            text.AppendLine(CultureInfo.InvariantCulture, $"-r:\"{reference}\"");
        foreach (var analyzer in Analyzers)
            text.AppendLine(CultureInfo.InvariantCulture, $"-a:\"{analyzer}\"");
        foreach (var configuration in Configurations)
            text.AppendLine(CultureInfo.InvariantCulture, $"-analyzerconfig:\"{configuration}\"");
        foreach (var definition in Definitions)
            text.AppendLine(CultureInfo.InvariantCulture, $"-additionalfile:\"{definition}\"");
        foreach (var source in Sources)
            text.AppendLine(CultureInfo.InvariantCulture, $"\"{source}\"");
        return text.ToString();
    }
}
