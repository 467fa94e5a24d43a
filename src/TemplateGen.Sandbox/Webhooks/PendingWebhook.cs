namespace TemplateGen.Sandbox.Webhooks;

/// <summary>A webhook on its way.</summary>
/// <param name="url">Where to.</param>
/// <param name="body">The exact bytes: they are what a signature is over.</param>
/// <param name="signature">Meta's signature header; null for a provider that does not sign.</param>
internal sealed class PendingWebhook(Uri url, byte[] body, string? signature)
{
    private readonly TaskCompletionSource _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Uri Url { get; } = url;

    public byte[] Body { get; } = body;

    public string? Signature { get; } = signature;

    /// <summary>Ends when the webhook was answered, in whatever way, or will not be sent for now.</summary>
    public Task Settled => _settled.Task;

    public void Settle() => _settled.TrySetResult();

    /// <summary>The same webhook, to be sent once more.</summary>
    public PendingWebhook Again() => new(Url, Body, Signature);
}
