using System.Net.Http.Headers;

namespace TemplateGen;

/// <summary>A business number at Meta's Cloud API: <c>POST graph.facebook.com/{version}/{phone number id}/messages</c>.</summary>
public sealed class MetaCloudProvider : WhatsAppProvider
{
    private static readonly MetaDialect SharedDialect = new();

    private readonly AuthenticationHeaderValue _authorization;

    /// <summary>A business number, with clients from a factory (the one named <see cref="MetaCloudOptions.HttpClientName"/>).</summary>
    /// <param name="clients">Where HTTP clients come from. It may be shared by any number of providers.</param>
    /// <param name="options">Read once, here.</param>
    /// <exception cref="ArgumentException">The options are not valid; the message names all problems.</exception>
    public MetaCloudProvider(IHttpClientFactory clients, MetaCloudOptions options)
        : base(clients, MetaCloudOptions.HttpClientName, EndpointOf(options), options.PhoneNumberId)
        => _authorization = new AuthenticationHeaderValue("Bearer", options.AccessToken);

    /// <summary>A business number, without a factory: for small programs and tests.</summary>
    /// <inheritdoc cref="MetaCloudProvider(IHttpClientFactory, MetaCloudOptions)" path="/exception"/>
    public MetaCloudProvider(HttpClient client, MetaCloudOptions options)
        : this(new SingleHttpClient(client), options)
    {
    }

    internal override ProviderDialect Dialect => SharedDialect;

    private protected override void Authorize(HttpRequestMessage request) => request.Headers.Authorization = _authorization;

    private protected override SendResult Read(HttpAnswer answer, ulong reference) => MetaAnswer.Read(answer);

    private static Uri EndpointOf(MetaCloudOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        OptionRules.ThrowIfAny(options.Problems(), nameof(options));
        return new Uri(options.BaseAddress, $"{options.ApiVersion}/{options.PhoneNumberId}/messages");
    }
}
