using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace TemplateGen.Benchmarks.Runtime;

/// <summary>A whole send, over a handler that reads the request and answers at once.</summary>
[MemoryDiagnoser]
[MinColumn]
public class SendBenchmark : IDisposable
{
    private static readonly Recipient Customer = Recipient.Parse("+31612345678");
    private static readonly Uri Endpoint = new("https://graph.facebook.com/v24.0/106540352242922/messages");
    private static readonly AuthenticationHeaderValue Token = new("Bearer", "token");
    private static readonly JsonSerializerOptions Reflection = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly HttpClient _http = new(new InstantHandler());
    private readonly HttpClient _withToken = new(new InstantHandler()) { DefaultRequestHeaders = { Authorization = Token } };
    private readonly WhatsAppClient _client;

    public SendBenchmark() => _client = new WhatsAppClient(
        new MetaCloudProvider(_http, new MetaCloudOptions { AccessToken = "token", PhoneNumberId = "106540352242922" }));

    [Benchmark(Baseline = true)]
    public async Task<string?> PostAsJson()
    {
        using var response = await _withToken.PostAsJsonAsync(Endpoint, SendRequest.Of("+31612345678", OrderConfirmation.Sample), Reflection);
        var answer = await response.Content.ReadFromJsonAsync<SendResponse>(Reflection);
        return answer!.Messages[0].Id;
    }

    [Benchmark]
    public async Task<string?> TemplateGen()
    {
        var result = await _client.SendAsync(Customer, OrderConfirmation.Sample);
        return result.EnsureAccepted().MessageId;
    }

    public void Dispose()
    {
        _http.Dispose();
        _withToken.Dispose();
        GC.SuppressFinalize(this);
    }
}
