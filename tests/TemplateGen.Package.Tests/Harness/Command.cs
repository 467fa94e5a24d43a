using System.Diagnostics;

namespace TemplateGen.Package.Tests.Harness;

/// <summary>Runs the real SDK and what it builds, as a user's shell would.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    // What a test host hands down would steer the SDK under test: its MSBuild, its test protocol.
    private static readonly string[] NotHandedDown = ["MSBUILD", "TESTINGPLATFORM", "DOTNET_CLI_TEST", "XUNIT", "TEMPLATEGEN"];

    public static Task<CommandResult> DotnetAsync(string directory, params string[] arguments)
        => RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", directory, arguments);

    public static async Task<CommandResult> RunAsync(string file, string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(IsNotHandedDown).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new($"{file} {string.Join(' ', arguments)}", process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{file} {string.Join(' ', arguments)} took longer than {Limit}.");
        }
    }

    private static bool IsNotHandedDown(string name)
        => NotHandedDown.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
