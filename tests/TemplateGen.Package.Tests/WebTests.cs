using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

public sealed class WebTests(PackedPackage package)
{
    [Fact]
    public async Task A_web_project_publishes_only_the_definitions_that_it_chose_to_ship()
    {
        var project = package.CreateWorkspace("web")
            .Write("App.csproj", ProjectFile.Console
                .Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal)
                .Replace("</Project>", """
                      <ItemGroup>
                        <AdditionalFiles Update="templates/shipped/*" CopyToOutputDirectory="PreserveNewest" />
                      </ItemGroup>
                    </Project>
                    """, StringComparison.Ordinal))
            .Write("appsettings.json", "{}")
            .Write("templates/order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("templates/shipped/dump.whatsapp.json", Definitions.GraphDump)
            .Write("Program.cs", """
                using App;
                using TemplateGen;

                var builder = WebApplication.CreateBuilder(args);
                builder.Services.AddWhatsApp().UseMetaCloud(options => builder.Configuration.Bind("WhatsApp", options));
                var app = builder.Build();
                app.MapPost("/confirm", async (IWhatsAppClient client) =>
                {
                    var result = await client.SendOrderConfirmationAsync(Recipient.Parse("+31612345678"), "Camille", "A-1042");
                    return result.Status.ToString();
                });
                app.Run();
                """);

        (await project.DotnetAsync("publish", "-o", "out")).ShouldSucceed();

        var published = Directory.EnumerateFiles(project.PathOf("out"), "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(project.PathOf("out"), file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("App.", StringComparison.Ordinal));
        Assert.Equal(["appsettings.json", "templates/shipped/dump.whatsapp.json"], published.Order(StringComparer.Ordinal));
        Assert.Contains("App.ParcelShipped", BuiltAssembly.PublicTypes(project.PathOf("out/App.dll")));
    }
}
