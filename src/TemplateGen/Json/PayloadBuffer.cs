using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace TemplateGen;

/// <summary>
/// A growing UTF-8 buffer from the array pool, for one message. Whoever creates it either disposes it or detaches the
/// payload, never both.
/// </summary>
internal ref struct PayloadBuffer
{
    // Most messages fit: a template with ten values takes about 1.5 kB.
    private const int InitialCapacity = 4096;

    private byte[] _bytes;
    private int _length;

    public PayloadBuffer() => _bytes = ArrayPool<byte>.Shared.Rent(InitialCapacity);

    /// <summary>The first fault in a text that <see cref="AppendString"/> wrote.</summary>
    public TextFault Fault { get; private set; }

    public readonly ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Copies constant JSON.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(scoped ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length));
        _length += json.Length;
    }

    /// <summary>Writes the inside of a JSON string, checked; what was written before a fault stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextFault AppendText(scoped ReadOnlySpan<char> text, bool singleLine)
    {
        var fault = Utf8JsonEscaper.Escape(text, Reserve(checked(text.Length * Utf8JsonEscaper.MaxBytesPerChar)), singleLine, out var written);
        _length += written;
        return fault;
    }

    /// <summary>
    /// Writes constant JSON that ends with an opening quote, then the text, then the closing quote; nothing at all when
    /// there is no text. A fault is kept in <see cref="Fault"/>.
    /// </summary>
    public void AppendString(scoped ReadOnlySpan<byte> before, string? text)
    {
        if (text is not null)
        {
            Append(before);
            var fault = AppendText(text, singleLine: false);
            Fault = Fault == TextFault.None ? fault : Fault;
            Append("\""u8);
        }
    }

    /// <summary>Writes a comma, unless this is the first of a list.</summary>
    /// <param name="before">How many stand before this one; counted up.</param>
    public void Separate(ref int before)
    {
        if (before++ > 0)
        {
            Append(","u8);
        }
    }

    /// <summary>Writes a number or an id in the invariant culture, as in JSON.</summary>
    public void AppendFormatted<T>(T number, scoped ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        int written;
        for (var room = 32; !number.TryFormat(Reserve(room), out written, format, CultureInfo.InvariantCulture); room *= 2)
        {
        }

        _length += written;
    }

    /// <summary>Hands the bytes over. The buffer is not used afterwards.</summary>
    public void Detach(ulong reference, out Payload payload)
    {
        payload = new Payload(_bytes, _length, reference);
        _bytes = [];
        _length = 0;
    }

    /// <summary>Gives the bytes back to the pool, unless they were handed over.</summary>
    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int count)
    {
        if (count > _bytes.Length - _length)
        {
            Grow(count);
        }

        return _bytes.AsSpan(_length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + count), _bytes.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
