using System.Text.Json.Nodes;
using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

public sealed class ConsoleTests(PackedPackage package)
{
    [Fact]
    public async Task A_console_program_sends_what_its_definition_says()
    {
        var project = package.CreateWorkspace("console")
            .Write("App.csproj", ProjectFile.Console)
            .Write("templates/order.whatsapp.json", Definitions.OrderConfirmation)
            .Write("Program.cs", """"
                using System.Text;
                using App;
                using TemplateGen;

                var provider = new MetaCloudProvider(
                    new HttpClient(new PrintingHandler()),
                    new MetaCloudOptions { AccessToken = "token", PhoneNumberId = "106540352242922" });
                IWhatsAppClient client = new WhatsAppClient(provider);

                var result = await client.SendOrderConfirmationAsync(Recipient.Parse("+31612345678"), "Camille \"C.\"", "A-1042");
                Console.WriteLine(result.Status);
                Console.WriteLine(result.MessageId);

                internal sealed class PrintingHandler : HttpMessageHandler
                {
                    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                    {
                        Console.WriteLine(await request.Content!.ReadAsStringAsync(cancellationToken));
                        return new HttpResponseMessage
                        {
                            Content = new StringContent("""{ "messages": [{ "id": "wamid.1", "message_status": "accepted" }] }""", Encoding.UTF8, "application/json"),
                        };
                    }
                }
                """");

        var lines = (await project.DotnetAsync("run")).ShouldSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Equal(3, lines.Length);
        var message = JsonNode.Parse(lines[0])!;
        Assert.Equal("+31612345678", message["to"]!.GetValue<string>());
        Assert.True(JsonNode.DeepEquals(message["template"], JsonNode.Parse("""
            {
              "name": "order_confirmation",
              "language": { "code": "en" },
              "components": [
                { "type": "body", "parameters": [{ "type": "text", "text": "Camille \"C.\"" }, { "type": "text", "text": "A-1042" }] }
              ]
            }
            """)), lines[0]);
        Assert.Equal("Accepted", lines[1]);
        Assert.Equal("wamid.1", lines[2]);
    }
}
