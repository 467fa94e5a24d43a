using System.Buffers;
using System.Net;
using System.Net.Http.Headers;

namespace TemplateGen;

/// <summary>
/// A payload as the body of a request. Its bytes go back to the pool when the content is disposed and nothing is still
/// copying them: after a cancellation or an early answer a connection may go on writing for a while, and bytes that
/// were given back too soon would be another customer's message.
/// </summary>
internal sealed class PayloadContent : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly Payload _payload;
    private int _users = 1;
    private int _disposed;

    public PayloadContent(Payload payload)
    {
        _payload = payload;
        Headers.ContentType = Json;
    }

    /// <summary>Whether anybody began to send the body. Until then the provider cannot have taken the message.</summary>
    public bool WasStarted { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Borrow();
        try
        {
            WasStarted = true;
            await stream.WriteAsync(_payload.Bytes.AsMemory(0, _payload.Length), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            GiveBack();
        }
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Borrow();
        try
        {
            WasStarted = true;
            stream.Write(_payload.Bytes, 0, _payload.Length);
        }
        finally
        {
            GiveBack();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _payload.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            GiveBack();
        }

        base.Dispose(disposing);
    }

    private void Borrow()
    {
        int users;
        do
        {
            users = Volatile.Read(ref _users);
            ObjectDisposedException.ThrowIf(users == 0, this);
        }
        while (Interlocked.CompareExchange(ref _users, users + 1, users) != users);
    }

    private void GiveBack()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            ArrayPool<byte>.Shared.Return(_payload.Bytes);
        }
    }
}
