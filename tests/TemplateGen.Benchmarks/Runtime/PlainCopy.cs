using System.Buffers;
using System.Globalization;
using System.Text;

namespace TemplateGen.Benchmarks.Runtime;

/// <summary>The limit: the same bytes, constants copied and values escaped into an array that is there already, and nothing checked.</summary>
internal static class PlainCopy
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    public static int Meta(Span<byte> destination, ulong number, OrderConfirmation order)
    {
        var length = Copy(destination, "{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\",\"to\":\"+"u8);
        number.TryFormat(destination[length..], out var digits, provider: CultureInfo.InvariantCulture);
        length += digits;
        length += Copy(destination[length..], "\",\"type\":\"template\",\"template\":{\"name\":\"order_confirmation\",\"language\":{\"code\":\"fr\"},\"components\":[{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\""u8);
        length += Escape(destination[length..], order.FirstName);
        length += Copy(destination[length..], "\"},{\"type\":\"text\",\"text\":\""u8);
        length += Escape(destination[length..], order.OrderNumber);
        length += Copy(destination[length..], "\"},{\"type\":\"text\",\"text\":\""u8);
        length += Escape(destination[length..], order.Link);
        return length + Copy(destination[length..], "\"}]}]}}"u8);
    }

    private static int Copy(Span<byte> destination, ReadOnlySpan<byte> constant)
    {
        constant.CopyTo(destination);
        return constant.Length;
    }

    private static int Escape(Span<byte> destination, string value)
        => value.AsSpan().ContainsAny(Escaped)
            ? throw new NotSupportedException("The benchmark's values need no escapes.")
            : Encoding.UTF8.GetBytes(value, destination);
}
