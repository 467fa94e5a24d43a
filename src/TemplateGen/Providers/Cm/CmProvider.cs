namespace TemplateGen;

/// <summary>
/// A business number at CM.com's Business Messaging API: <c>POST gw.messaging.cm.com/v1.0/message</c>. CM.com gives
/// messages no id: the <see cref="SendResult.MessageId"/> is a reference of ours, which its status reports carry.
/// </summary>
/// <remarks>
/// What CM.com's API lacks is refused before sending: reactions, captions, link previews, a location's address, media
/// by the id of an upload, and business-scoped user ids.
/// </remarks>
public sealed class CmProvider : WhatsAppProvider
{
    internal const string TokenHeader = "X-CM-PRODUCTTOKEN";

    private readonly string _productToken;
    private readonly CmDialect _dialect;

    /// <summary>A business number, with clients from a factory (the one named <see cref="CmOptions.HttpClientName"/>).</summary>
    /// <param name="clients">Where HTTP clients come from. It may be shared by any number of providers.</param>
    /// <param name="options">Read once, here.</param>
    /// <exception cref="ArgumentException">The options are not valid; the message names all problems.</exception>
    public CmProvider(IHttpClientFactory clients, CmOptions options)
        : this(clients, options, Validate(options))
    {
    }

    /// <summary>A business number, without a factory: for small programs and tests.</summary>
    /// <inheritdoc cref="CmProvider(IHttpClientFactory, CmOptions)" path="/exception"/>
    public CmProvider(HttpClient client, CmOptions options)
        : this(new SingleHttpClient(client), options)
    {
    }

    private CmProvider(IHttpClientFactory clients, CmOptions options, Recipient from)
        : base(clients, CmOptions.HttpClientName, new Uri(options.BaseAddress, "v1.0/message"), from.ToUnmaskedString())
    {
        _productToken = options.ProductToken;
        _dialect = new CmDialect(from, options.Namespace);
    }

    internal override ProviderDialect Dialect => _dialect;

    private protected override void Authorize(HttpRequestMessage request) => request.Headers.TryAddWithoutValidation(TokenHeader, _productToken);

    private protected override SendResult Read(HttpAnswer answer, ulong reference) => CmAnswer.Read(answer, _dialect.ReferenceText(reference));

    private static Recipient Validate(CmOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        OptionRules.ThrowIfAny(options.Problems(), nameof(options));
        return Recipient.Parse(options.From);
    }
}
