namespace TemplateGen;

/// <summary>A factory that always gives the caller's own client.</summary>
internal sealed class SingleHttpClient : IHttpClientFactory
{
    private readonly HttpClient _client;

    public SingleHttpClient(HttpClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = client;
    }

    public HttpClient CreateClient(string name) => _client;
}
