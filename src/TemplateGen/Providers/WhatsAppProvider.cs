namespace TemplateGen;

/// <summary>
/// One business number at one provider: knows how the provider wants a message written, sends it, and reads the
/// answer. Immutable and thread-safe; the credentials go on each request, so that two providers can share one
/// <see cref="IHttpClientFactory"/>.
/// </summary>
public abstract class WhatsAppProvider
{
    private readonly IHttpClientFactory _clients;
    private readonly string _clientName;
    private readonly Uri _endpoint;

    private protected WhatsAppProvider(IHttpClientFactory clients, string clientName, Uri endpoint, string businessNumber)
    {
        ArgumentNullException.ThrowIfNull(clients);
        _clients = clients;
        _clientName = clientName;
        _endpoint = endpoint;
        BusinessNumber = businessNumber;
    }

    /// <summary>What tells this business number from others at the provider: part of a care window's key.</summary>
    public string BusinessNumber { get; }

    internal abstract ProviderDialect Dialect { get; }

    /// <summary>Sends the payload, and gives its bytes back to the pool.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before anything was sent. Later it is too late to take the message back, and the result says so.</exception>
    internal async ValueTask<SendResult> SendAsync(Payload payload, TimeProvider time, CancellationToken cancellationToken)
    {
        using var content = new PayloadContent(payload);
        using var request = new HttpRequestMessage(HttpMethod.Post, _endpoint) { Content = content };
        Authorize(request);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var client = _clients.CreateClient(_clientName);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            using var answer = await HttpAnswer.ReadAsync(response, time, client.Timeout, cancellationToken).ConfigureAwait(false);
            return Read(answer, payload.Reference);
        }
        catch (HttpRequestException e)
        {
            return TransportFailure.Of(e, content.WasStarted);
        }
        catch (IOException)
        {
            return TransportFailure.Cut;
        }
        catch (TimeoutException)
        {
            return TransportFailure.TimedOut;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return TransportFailure.TimedOut;
        }
        catch (OperationCanceledException) when (content.WasStarted)
        {
            return TransportFailure.Cancelled;
        }
    }

    private protected abstract void Authorize(HttpRequestMessage request);

    private protected abstract SendResult Read(HttpAnswer answer, ulong reference);
}
