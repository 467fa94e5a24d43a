using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace TemplateGen.Sandbox.Tests.Fixtures;

/// <summary>A test with a sandbox of its own, all template kinds in it, and plain HTTP to talk to it.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    protected const string CustomerNumber = "+31612345678";

    private readonly HttpClient _http = new();

    protected WhatsAppSandbox WhatsApp { get; private set; } = null!;

    private protected SandboxCustomer Customer => WhatsApp.Customer(CustomerNumber);

    protected virtual SandboxOptions Options { get; } = new() { StartTime = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero) };

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        WhatsApp = await WhatsAppSandbox.StartAsync(Options, Cancellation);
        WhatsApp.AddTemplates(Definitions.OwnShape);
        WhatsApp.AddTemplates(Definitions.GraphCreate);
        WhatsApp.AddTemplates(Definitions.GraphAnswer);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await WhatsApp.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Sends a template through Meta; <paramref name="components"/> is the array's content.</summary>
    private protected Task<Answer> SendTemplateAsync(string name, string language, string components = "", string to = CustomerNumber) => SendAsync($$"""
        { "messaging_product": "whatsapp", "to": "{{to}}", "type": "template",
          "template": { "name": "{{name}}", "language": { "code": "{{language}}" }, "components": [ {{components}} ] } }
        """);

    private protected Task<Answer> SendTextAsync(string text = "Hello", string to = CustomerNumber)
        => SendAsync($$"""{ "messaging_product": "whatsapp", "to": "{{to}}", "type": "text", "text": { "body": "{{text}}" } }""");

    /// <summary>Sends any body through Meta.</summary>
    private protected Task<Answer> SendAsync(string json) => SendAsync(Encoding.UTF8.GetBytes(json));

    private protected Task<Answer> SendAsync(byte[] body, string? token = null, string? path = null)
        => PostAsync(path ?? $"v24.0/{Options.BusinessNumbers[0].PhoneNumberId}/messages", body, request =>
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Options.AccessToken));

    /// <summary>Sends one message through CM.com; <paramref name="content"/> is what comes after the recipient.</summary>
    private protected Task<Answer> SendThroughCmAsync(string content, string from = "0015550783881", string to = "0031612345678") => SendEnvelopeThroughCmAsync($$"""
        { "messages": { "msg": [ { "from": "{{from}}", "to": [ { "number": "{{to}}" } ], "allowedChannels": [ "WhatsApp" ], "reference": "order-42", {{content}} } ] } }
        """);

    private protected Task<Answer> SendEnvelopeThroughCmAsync(string json, string? token = null)
        => PostAsync("v1.0/message", Encoding.UTF8.GetBytes(json), request => request.Headers.Add("X-CM-PRODUCTTOKEN", token ?? Options.ProductToken));

    private protected async Task<Answer> PostAsync(string path, byte[] body, Action<HttpRequestMessage> prepare)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(WhatsApp.BaseAddress, path)) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        prepare(request);
        using var response = await _http.SendAsync(request, Cancellation);
        var bytes = await response.Content.ReadAsByteArrayAsync(Cancellation);
        return new Answer(response.StatusCode, bytes.Length > 0 && bytes[0] == '{' ? JsonDocument.Parse(bytes).RootElement.Clone() : default);
    }

    private protected static string Body(params string[] values)
        => $$"""{ "type": "body", "parameters": [ {{string.Join(", ", values.Select(Text))}} ] }""";

    private protected static string Header(string parameter) => $$"""{ "type": "header", "parameters": [ {{parameter}} ] }""";

    private protected static string Button(int index, string subType, string parameter)
        => $$"""{ "type": "button", "sub_type": "{{subType}}", "index": "{{index}}", "parameters": [ {{parameter}} ] }""";

    private protected static string Text(string value) => $$"""{ "type": "text", "text": {{JsonSerializer.Serialize(value)}} }""";

    private protected static string Named(string name, string value)
        => $$"""{ "type": "text", "parameter_name": "{{name}}", "text": {{JsonSerializer.Serialize(value)}} }""";

    private protected static string Image(string link = "https://shop.example/a.png") => $$"""{ "type": "image", "image": { "link": "{{link}}" } }""";
}
