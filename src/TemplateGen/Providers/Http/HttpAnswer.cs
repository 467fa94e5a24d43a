using System.Buffers;
using System.Diagnostics;

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

    /// <param name="response">The response, of which only the headers were read.</param>
    /// <param name="time">The clock against which a Retry-After date is read.</param>
    /// <param name="timeLimit">For the whole body: the client's own time limit ends with the headers.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="TimeoutException">The body did not come in time.</exception>
    public static async ValueTask<HttpAnswer> ReadAsync(
        HttpResponseMessage response, TimeProvider time, TimeSpan timeLimit, CancellationToken cancellationToken)
    {
        // Given back by Dispose only. After a failure a read may still be writing into it: it is left to the garbage collector.
        var bytes = ArrayPool<byte>.Shared.Rent(MaxBodyLength);
        var start = 0L;
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var length = 0;
        int count;
        do
        {
            // Most bodies are there already; only a wait needs a limit, and a clock.
            var read = stream.ReadAsync(bytes.AsMemory(length, MaxBodyLength - length), cancellationToken);
            if (read.IsCompleted)
            {
                count = await read.ConfigureAwait(false);
            }
            else
            {
                start = start == 0 ? Stopwatch.GetTimestamp() : start;
                count = await read.AsTask().WaitAsync(Remaining(timeLimit, start), cancellationToken).ConfigureAwait(false);
            }

            length += count;
        }
        while (count > 0 && length < MaxBodyLength);

        return new HttpAnswer((int)response.StatusCode, RetryAfterOf(response, time), bytes, length);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private static TimeSpan Remaining(TimeSpan timeLimit, long start)
    {
        if (timeLimit == Timeout.InfiniteTimeSpan)
        {
            return timeLimit;
        }

        var remaining = timeLimit - Stopwatch.GetElapsedTime(start);
        return remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero;
    }

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
