using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>The rules on C# code, in the compiler that users have: it knows newer C# than the one that the analyzers are tested with.</summary>
public sealed class RefusedSendTests(PackedPackage package)
{
    [Fact]
    public async Task What_WhatsApp_would_refuse_fails_the_build_at_the_argument()
    {
        var project = package.CreateWorkspace("refused")
            .Write("App.csproj", ProjectFile.Library)
            .Write("templates/order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("Sends.cs", """
                using TemplateGen;
                namespace App;
                public static class Sends
                {
                    public static object Confirm() => new OrderConfirmation("Camille\nMartin", "A-1042");
                    public static object Ask() => new ReplyButtonsMessage("Well?", new("1", "Yes"), new("2", "No"), new("3", "Later"), new("4", "Never"));
                    public static object AskNothing() => new ReplyButtonsMessage("Well?");
                    public static object AskAll(ReplyButton[] buttons) => new ReplyButtonsMessage("Well?", [.. buttons, buttons[0], buttons[1], buttons[2]]);
                }
                """);

        var build = await project.BuildAsync();

        var file = project.PathOf("Sends.cs");
        var findings = build.ShouldFail().Output.Split('\n').Where(line => line.Contains("error TG2003", StringComparison.Ordinal)).Select(line => line.Split(": error")[0].Trim()).Distinct();
        Assert.Equal([$"{file}(5,61)", $"{file}(6,120)", $"{file}(7,42)"], findings.Order(StringComparer.Ordinal));
    }
}
