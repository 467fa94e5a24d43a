using TemplateGen.Sandbox.Providers;
using TemplateGen.Sandbox.Providers.Cm;
using TemplateGen.Sandbox.Providers.Meta;
using TemplateGen.Sandbox.Webhooks;
using TemplateGen.Sandbox.Webhooks.Events;

namespace TemplateGen.Sandbox;

/// <summary>
/// What the business hears: customers' messages and the fate of its own, delivered over HTTP to the registered addresses.
/// As on the platform they may come late, twice and out of order; here a test says when.
/// </summary>
public sealed class SandboxWebhooks
{
    private const int MostHeld = 10_000;

    private readonly SandboxOptions _options;
    private readonly HttpClient _http;
    private readonly WebhookQueue _queue;
    private readonly Lock _gate = new();
    private readonly Queue<PendingWebhook> _held = new();
    private MetaWebhook? _meta;
    private CmWebhook? _cm;
    private bool _isHolding;
    private int _copies = 1;

    internal SandboxWebhooks(SandboxOptions options, HttpClient http, WebhookQueue queue)
    {
        (_options, _http, _queue) = (options, http, queue);
    }

    /// <summary>How many times each webhook is delivered; 1 unless set. The platform promises "at least once".</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Copies
    {
        get => Volatile.Read(ref _copies);
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            Volatile.Write(ref _copies, value);
        }
    }

    /// <summary>How many webhooks wait for <see cref="ReleaseAsync"/>.</summary>
    public int HeldCount
    {
        get
        {
            lock (_gate)
            {
                return _held.Count;
            }
        }
    }

    /// <summary>How many webhooks were not answered with 200, and wait for <see cref="RedeliverAsync"/>.</summary>
    public int UndeliveredCount => _queue.UndeliveredCount;

    /// <summary>
    /// Registers where Meta's webhooks go, after the handshake: a GET with <c>hub.mode</c>, <c>hub.verify_token</c> and
    /// <c>hub.challenge</c>, to be answered with 200 and the challenge.
    /// </summary>
    /// <exception cref="WebhookVerificationException">The address did not answer that; nothing was registered.</exception>
    public async Task RegisterMetaAsync(Uri url, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        await MetaHandshake.PerformAsync(_http, url, _options.VerifyToken, cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _meta, new MetaWebhook(url, _options));
    }

    /// <summary>Registers where CM.com's webhooks go. CM.com has no handshake and does not sign.</summary>
    /// <param name="inbound">For customers' messages.</param>
    /// <param name="statusReports">For status reports; none are sent without.</param>
    public void RegisterCm(Uri inbound, Uri? statusReports = null)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        Volatile.Write(ref _cm, new CmWebhook(inbound, statusReports));
    }

    /// <summary>From now on webhooks wait, at most 10,000 of them, until they are released: they come late.</summary>
    public void Hold()
    {
        lock (_gate)
        {
            _isHolding = true;
        }
    }

    /// <summary>Delivers what waits, and stops holding. Ends when all are answered.</summary>
    /// <param name="order">In which order.</param>
    public Task ReleaseAsync(WebhookOrder order = WebhookOrder.AsHappened)
    {
        lock (_gate)
        {
            IReadOnlyList<PendingWebhook> released = order == WebhookOrder.LastFirst ? [.. _held.Reverse()] : [.. _held];
            _isHolding = false;
            _held.Clear();
            return DeliverAgain(released);
        }
    }

    /// <summary>Delivers once more what was not answered with 200, as the platform does for up to 36 hours. Ends when all are answered.</summary>
    public Task RedeliverAsync() => DeliverAgain(_queue.TakeUndelivered());

    /// <summary>Ends when every webhook that was on its way at the call is answered; held ones are not on their way.</summary>
    public Task DrainAsync() => _queue.DrainAsync();

    /// <summary>Tells everyone who is registered. Ends when they answered.</summary>
    internal Task PublishAsync(WebhookEvent happened) => Task.WhenAll(PublishAsync(happened, Provider.Meta), PublishAsync(happened, Provider.Cm));

    /// <summary>Tells the business through one provider. Ends when it answered.</summary>
    internal Task PublishAsync(WebhookEvent happened, Provider provider)
    {
        var webhook = provider == Provider.Meta ? Volatile.Read(ref _meta)?.Write(happened) : Volatile.Read(ref _cm)?.Write(happened);
        return webhook is null
            ? Task.CompletedTask
            : Task.WhenAll([.. Enumerable.Range(0, Copies).Select(_ => DeliverOrHold(webhook.Again()))]);
    }

    private Task DeliverOrHold(PendingWebhook webhook)
    {
        lock (_gate)
        {
            if (!_isHolding)
            {
                _queue.Add(webhook);
                return webhook.Settled;
            }

            if (_held.Count == MostHeld)
            {
                _held.Dequeue();
            }

            _held.Enqueue(webhook);
            return Task.CompletedTask;
        }
    }

    private Task DeliverAgain(IReadOnlyList<PendingWebhook> webhooks)
    {
        var again = webhooks.Select(webhook => webhook.Again()).ToList();
        again.ForEach(_queue.Add);
        return Task.WhenAll(again.Select(webhook => webhook.Settled));
    }
}
