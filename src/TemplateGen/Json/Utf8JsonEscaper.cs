using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace TemplateGen;

/// <summary>Turns text into the inside of a JSON string, as UTF-8, and checks it on the way: one pass.</summary>
internal static class Utf8JsonEscaper
{
    /// <summary>The most bytes that one UTF-16 code unit can become: <c>\u001f</c>.</summary>
    public const int MaxBytesPerChar = 6;

    private const int MaxSpaces = 4;
    private const byte NotEscaped = 0;
    private const byte AsCodePoint = (byte)'u';

    // What follows the backslash, for each ASCII character.
    private static readonly byte[] Escapes = CreateEscapes();

    /// <summary>Writes <paramref name="text"/> escaped; stops at the first fault.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Room for <see cref="MaxBytesPerChar"/> bytes for each code unit.</param>
    /// <param name="singleLine">Whether line breaks, tabs and five spaces in a row are faults.</param>
    /// <param name="written">How many bytes were written.</param>
    public static TextFault Escape(ReadOnlySpan<char> text, Span<byte> destination, bool singleLine, out int written)
    {
        var read = 0;
        var spaces = 0;
        written = 0;
        while (read < text.Length)
        {
            if (text.Length - read >= Vector128<ushort>.Count)
            {
                var chars = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text)), (nuint)read);
                if (IsPlain(chars))
                {
                    if (HasFiveSpaces(chars, ref spaces) && singleLine)
                    {
                        return TextFault.FiveSpaces;
                    }

                    Vector128.Narrow(chars, chars).GetLower().CopyTo(destination[written..]);
                    read += Vector128<ushort>.Count;
                    written += Vector128<ushort>.Count;
                    continue;
                }
            }

            var fault = EscapeOneByOne(text, destination, singleLine, ref read, ref written, ref spaces);
            if (fault != TextFault.None)
            {
                return fault;
            }
        }

        return TextFault.None;
    }

    // One vector's length at most, so that plain text after it is fast again.
    private static TextFault EscapeOneByOne(
        ReadOnlySpan<char> text, Span<byte> destination, bool singleLine, ref int read, ref int written, ref int spaces)
    {
        var end = Math.Min(read + Vector128<ushort>.Count, text.Length);
        while (read < end)
        {
            var c = text[read];
            if (c >= 0x80)
            {
                if (Rune.DecodeFromUtf16(text[read..], out var rune, out var length) != OperationStatus.Done)
                {
                    return TextFault.LoneSurrogate;
                }

                read += length;
                written += rune.EncodeToUtf8(destination[written..]);
                spaces = 0;
                continue;
            }

            read++;
            var escape = Escapes[c];
            if (escape == NotEscaped)
            {
                destination[written++] = (byte)c;
                spaces = c == ' ' ? spaces + 1 : 0;
                if (spaces > MaxSpaces && singleLine)
                {
                    return TextFault.FiveSpaces;
                }
            }
            else if (singleLine && c is '\n' or '\r' or '\t')
            {
                return TextFault.LineBreakOrTab;
            }
            else
            {
                written += WriteEscape(destination[written..], c, escape);
                spaces = 0;
            }
        }

        return TextFault.None;
    }

    private static bool IsPlain(Vector128<ushort> chars)
    {
        var special = Vector128.GreaterThanOrEqual(chars - Vector128.Create((ushort)0x20), Vector128.Create((ushort)0x60))
            | Vector128.Equals(chars, Vector128.Create((ushort)'"'))
            | Vector128.Equals(chars, Vector128.Create((ushort)'\\'));
        return special == Vector128<ushort>.Zero;
    }

    // `spaces` is how many spaces stand just before these characters, at most four of them matter.
    private static bool HasFiveSpaces(Vector128<ushort> chars, ref int spaces)
    {
        var here = Vector128.Equals(chars, Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
        if (here == 0)
        {
            spaces = 0;
            return false;
        }

        var before = Math.Min(spaces, MaxSpaces);
        var all = (here << before) | ((1u << before) - 1);
        var atLeastThree = all & (all >> 1) & (all >> 2);
        spaces = BitOperations.LeadingZeroCount(~(here << (32 - Vector128<ushort>.Count)));
        return (atLeastThree & (atLeastThree >> 2)) != 0;
    }

    private static int WriteEscape(Span<byte> destination, char c, byte escape)
    {
        destination[0] = (byte)'\\';
        destination[1] = escape;
        if (escape != AsCodePoint)
        {
            return 2;
        }

        "00"u8.CopyTo(destination[2..]);
        destination[4] = (byte)HexDigit(c >> 4);
        destination[5] = (byte)HexDigit(c & 0xF);
        return MaxBytesPerChar;

        static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
    }

    private static byte[] CreateEscapes()
    {
        var escapes = new byte[0x80];
        escapes.AsSpan(0, 0x20).Fill(AsCodePoint);
        escapes['\b'] = (byte)'b';
        escapes['\f'] = (byte)'f';
        escapes['\n'] = (byte)'n';
        escapes['\r'] = (byte)'r';
        escapes['\t'] = (byte)'t';
        escapes['"'] = (byte)'"';
        escapes['\\'] = (byte)'\\';
        return escapes;
    }
}
