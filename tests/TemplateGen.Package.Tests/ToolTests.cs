using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

public sealed class ToolTests(PackedPackage package)
{
    [Fact]
    public async Task The_command_line_tool_is_installed_and_checks_definitions()
    {
        await package.PackAsync(new Workspace(Path.Combine(Repository.Root, "src", "TemplateGen.Tool")), "--no-build", "-c", Repository.Configuration);
        var user = package.CreateWorkspace("tool").Write("a.whatsapp.json", """{ "name": "Hello", "language": "en_US", "category": "UTILITY", "body": "Hello there." }""");
        (await user.DotnetAsync("tool", "install", "TemplateGen.Tool", "--tool-path", "tools", "--version", package.Version)).ShouldSucceed();

        var tool = user.PathOf(Path.Combine("tools", OperatingSystem.IsWindows() ? "dotnet-templategen.exe" : "dotnet-templategen"));
        var checking = await Command.RunAsync(tool, user.Directory, "lint");

        Assert.Equal(1, checking.ExitCode);
        Assert.StartsWith("a.whatsapp.json(1,11): error TG1101:", checking.Output);
    }
}
