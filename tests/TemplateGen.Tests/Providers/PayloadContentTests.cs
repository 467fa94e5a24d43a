using System.Buffers;

namespace TemplateGen.Tests;

public class PayloadContentTests
{
    [Fact]
    public async Task The_bytes_are_not_given_back_while_they_are_still_being_sent()
    {
        var bytes = ArrayPool<byte>.Shared.Rent(1 << 19);
        bytes.AsSpan().Fill((byte)'x');
        using var stream = new SlowStream();
        using (var content = new PayloadContent(new Payload(bytes, bytes.Length, default)))
        {
            stream.Sending = content.CopyToAsync(stream);
        }

        // The pool gives an array of this length back to the thread that returned it: it must not have been returned.
        var next = ArrayPool<byte>.Shared.Rent(1 << 19);
        next.AsSpan().Fill((byte)'y');
        stream.GoOn.SetResult();
        await stream.Sending;

        Assert.DoesNotContain((byte)'y', stream.Received);
        ArrayPool<byte>.Shared.Return(next);
    }

    [Fact]
    public async Task Disposed_content_is_not_sent_any_more()
    {
        var content = new PayloadContent(new Payload(ArrayPool<byte>.Shared.Rent(16), 16, default));
        content.Dispose();
        content.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task Content_can_be_sent_twice_before_it_is_disposed()
    {
        using var content = new PayloadContent(new Payload([1, 2, 3, .. new byte[13]], 3, default));

        Assert.Equal([1, 2, 3], await ReadAsync(content));
        Assert.Equal([1, 2, 3], await ReadAsync(content));
        Assert.Equal(3, content.Headers.ContentLength);
        Assert.Equal("application/json", content.Headers.ContentType!.ToString());

        static async Task<byte[]> ReadAsync(HttpContent content)
        {
            using var stream = new MemoryStream();
            await content.CopyToAsync(stream);
            return stream.ToArray();
        }
    }

    private sealed class SlowStream : MemoryStream
    {
        public TaskCompletionSource GoOn { get; } = new();

        public Task Sending { get; set; } = Task.CompletedTask;

        public byte[] Received { get; private set; } = [];

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await GoOn.Task;
            Received = buffer.ToArray();
        }
    }
}
