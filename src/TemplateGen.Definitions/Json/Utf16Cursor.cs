namespace TemplateGen.Definitions.Json;

/// <summary>
/// Turns offsets in the UTF-8 form of a text into UTF-16 indices. Offsets must not decrease, so that a whole file is
/// walked once.
/// </summary>
/// <param name="text">The text that was encoded.</param>
/// <param name="start">The index at which the encoded part starts.</param>
/// <param name="isAscii">Whether all of the part is ASCII, where an offset is an index.</param>
internal struct Utf16Cursor(string text, int start, bool isAscii)
{
    private int _offset = 0;
    private int _index = start;

    /// <summary>The index of an offset that lies at or after the one asked for before.</summary>
    public int IndexOf(int offset)
    {
        if (isAscii)
        {
            _index += offset - _offset;
            _offset = offset;
            return _index;
        }

        while (_offset < offset && _index < text.Length)
        {
            var c = text[_index];
            if (c < 0x80) _offset++;
            else if (c < 0x800) _offset += 2;
            else if (char.IsHighSurrogate(c) && _index + 1 < text.Length && char.IsLowSurrogate(text[_index + 1]))
            {
                _offset += 4;
                _index++;
            }
            else _offset += 3; // a lone surrogate, too: it is encoded as U+FFFD

            _index++;
        }

        return _index;
    }
}
