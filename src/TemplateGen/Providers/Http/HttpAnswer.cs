using System.Buffers;

namespace TemplateGen;

/// <summary>What came back over HTTP: the status, and the start of the body. The bytes are the pool's.</summary>
internal readonly struct HttpAnswer : IDisposable
{
    // A provider's answer has a few hundred bytes; anything longer is a gateway's page, of which the start is enough.
    private const int MaxBodyLength = 16 * 1024;

    private readonly byte[] _bytes;
    private readonly int _length;

    private HttpAnswer(int status, TimeSpan? retryAfter, byte[] bytes, int length)
    {
        Status = status;
        RetryAfter = retryAfter;
        _bytes = bytes;
        _length = length;
    }

    public int Status { get; }

    public TimeSpan? RetryAfter { get; }

    public bool IsSuccess => Status is >= 200 and < 300;

    public ReadOnlyMemory<byte> Body => _bytes.AsMemory(0, _length);

    public static async ValueTask<HttpAnswer> ReadAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancellationToken)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(MaxBodyLength);
        try
        {
            var length = 0;
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            int read;
            while (length < bytes.Length && (read = await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += read;
            }

            return new HttpAnswer((int)response.StatusCode, RetryAfterOf(response, time), bytes, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(bytes);
            throw;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private static TimeSpan? RetryAfterOf(HttpResponseMessage response, TimeProvider time)
    {
        if (response.IsSuccessStatusCode || response.Headers.RetryAfter is not { } header)
        {
            return null;
        }

        var wait = header.Delta ?? header.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
