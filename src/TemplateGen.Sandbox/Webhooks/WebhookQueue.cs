using System.Net.Http.Headers;
using System.Threading.Channels;

namespace TemplateGen.Sandbox.Webhooks;

/// <summary>Delivers webhooks one after the other, in the order in which they were queued. What is not answered with 200 is kept.</summary>
internal sealed class WebhookQueue : IAsyncDisposable
{
    private const int Capacity = 10_000;
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(10);

    private readonly Channel<PendingWebhook> _waiting = Channel.CreateBounded<PendingWebhook>(Capacity);
    private readonly HttpClient _http;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly Queue<PendingWebhook> _undelivered = new();
    private readonly Task _worker;
    private Task _last = Task.CompletedTask;

    public WebhookQueue(HttpClient http)
    {
        _http = http;
        _worker = Task.Run(DeliverAllAsync);
    }

    public int UndeliveredCount
    {
        get
        {
            lock (_gate)
            {
                return _undelivered.Count;
            }
        }
    }

    /// <summary>Queues a webhook; when the queue is full or closed, it is kept as undelivered.</summary>
    public void Add(PendingWebhook webhook)
    {
        lock (_gate)
        {
            if (_waiting.Writer.TryWrite(webhook))
            {
                _last = webhook.Settled;
                return;
            }
        }

        Keep(webhook);
    }

    /// <summary>Ends when all that is queued now is settled: they are settled in order, so the last one tells.</summary>
    public Task DrainAsync()
    {
        lock (_gate)
        {
            return _last;
        }
    }

    /// <summary>Takes out what could not be delivered, oldest first.</summary>
    public IReadOnlyList<PendingWebhook> TakeUndelivered()
    {
        lock (_gate)
        {
            PendingWebhook[] taken = [.. _undelivered];
            _undelivered.Clear();
            return taken;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _stop.CancelAsync().ConfigureAwait(false);
        await _worker.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task DeliverAllAsync()
    {
        await foreach (var webhook in _waiting.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (await TryDeliverAsync(webhook).ConfigureAwait(false))
            {
                webhook.Settle();
            }
            else
            {
                Keep(webhook);
            }
        }
    }

    private async Task<bool> TryDeliverAsync(PendingWebhook webhook)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new ByteArrayContent(webhook.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (webhook.Signature is not null)
        {
            request.Headers.Add("X-Hub-Signature-256", webhook.Signature);
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        timeout.CancelAfter(LongestAnswer);
        try
        {
            using var response = await _http.SendAsync(request, timeout.Token).ConfigureAwait(false);
            return response.StatusCode == System.Net.HttpStatusCode.OK;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private void Keep(PendingWebhook webhook)
    {
        lock (_gate)
        {
            if (_undelivered.Count == Capacity)
            {
                _undelivered.Dequeue();
            }

            _undelivered.Enqueue(webhook);
        }

        webhook.Settle();
    }
}
