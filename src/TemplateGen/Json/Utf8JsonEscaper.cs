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
    private const int Half = 4;

    private static int Whole => Vector128<ushort>.Count;

    /// <summary>Writes <paramref name="text"/> escaped; stops at the first fault.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Room for <see cref="MaxBytesPerChar"/> bytes for each code unit.</param>
    /// <param name="singleLine">Whether line breaks, tabs and five spaces in a row are faults.</param>
    /// <param name="written">How many bytes were written.</param>
    public static TextFault Escape(ReadOnlySpan<char> text, Span<byte> destination, bool singleLine, out int written)
    {
        var spaces = 0;
        written = 0;
        while (text.Length >= Half)
        {
            var count = Math.Min(text.Length, Whole);
            var chars = count == Whole ? EightChars(text) : FourToSevenChars(text);
            if (!IsPlain(chars))
            {
                if (EscapeSome(ref text, destination, singleLine, ref spaces, ref written) is not TextFault.None and var fault)
                {
                    return fault;
                }

                continue;
            }

            if (HasFiveSpaces(chars, count, ref spaces) && singleLine)
            {
                return TextFault.FiveSpaces;
            }

            WriteAscii(chars, count, destination[written..]);
            text = text[count..];
            written += count;
        }

        return text.IsEmpty ? TextFault.None : EscapeSome(ref text, destination, singleLine, ref spaces, ref written);
    }

    // One by one, and not many: plain text after it is fast again.
    private static TextFault EscapeSome(ref ReadOnlySpan<char> text, Span<byte> destination, bool singleLine, ref int spacesBefore, ref int written)
    {
        var spaces = spacesBefore;
        var at = written;
        var read = 0;
        while (read < text.Length && read < Whole)
        {
            var c = text[read];
            if (c >= 0x80)
            {
                if (Rune.DecodeFromUtf16(text[read..], out var rune, out var length) != OperationStatus.Done)
                {
                    return TextFault.LoneSurrogate;
                }

                read += length;
                at += rune.EncodeToUtf8(destination[at..]);
                spaces = 0;
                continue;
            }

            read++;
            if (c is >= ' ' and not ('"' or '\\'))
            {
                destination[at++] = (byte)c;
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
                at += WriteEscape(destination[at..], c);
                spaces = 0;
            }
        }

        text = text[read..];
        written = at;
        spacesBefore = spaces;
        return TextFault.None;
    }

    private static Vector128<ushort> EightChars(ReadOnlySpan<char> text)
        => Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text[..Whole])));

    // The first four and the last four, which may overlap.
    private static Vector128<ushort> FourToSevenChars(ReadOnlySpan<char> text)
        => Vector128.Create(FourChars(text), FourChars(text[^Half..])).AsUInt16();

    private static ulong FourChars(ReadOnlySpan<char> text) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text));

    private static void WriteAscii(Vector128<ushort> chars, int count, Span<byte> destination)
    {
        var bytes = Vector128.Narrow(chars, chars).AsUInt64().ToScalar();
        if (count == Whole)
        {
            MemoryMarshal.Write(destination, bytes);
        }
        else
        {
            MemoryMarshal.Write(destination, (uint)bytes);
            MemoryMarshal.Write(destination[(count - Half)..], (uint)(bytes >> 32));
        }
    }

    private static bool IsPlain(Vector128<ushort> chars)
    {
        var special = Vector128.GreaterThanOrEqual(chars - Vector128.Create((ushort)0x20), Vector128.Create((ushort)0x60))
            | Vector128.Equals(chars, Vector128.Create((ushort)'"'))
            | Vector128.Equals(chars, Vector128.Create((ushort)'\\'));
        return special == Vector128<ushort>.Zero;
    }

    // `spaces` is how many spaces stand just before these characters, of which at most four matter.
    private static bool HasFiveSpaces(Vector128<ushort> chars, int count, ref int spaces)
    {
        var found = Vector128.Equals(chars, Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
        if (found == 0)
        {
            spaces = 0;
            return false;
        }

        // One bit for each character, also where the two halves overlap.
        var here = (found & 0xF) | ((found >> Half) << (count - Half));
        var before = Math.Min(spaces, MaxSpaces);
        var all = (here << before) | ((1u << before) - 1);
        var three = all & (all >> 1) & (all >> 2);
        spaces = BitOperations.LeadingZeroCount(~(here << (32 - count)));
        return (three & (three >> 2)) != 0;
    }

    private static int WriteEscape(Span<byte> destination, char c)
    {
        destination[0] = (byte)'\\';
        destination[1] = c switch
        {
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            '"' or '\\' => (byte)c,
            _ => (byte)'u',
        };
        if (destination[1] != 'u')
        {
            return 2;
        }

        "00"u8.CopyTo(destination[2..]);
        destination[4] = HexDigit(c >> 4);
        destination[5] = HexDigit(c & 0xF);
        return MaxBytesPerChar;

        static byte HexDigit(int value) => "0123456789abcdef"u8[value];
    }
}
