namespace TemplateGen.Definitions;

/// <summary>Finds the placeholders of a text, in one pass.</summary>
internal ref struct PlaceholderScanner
{
    private const int MaxDigits = 9;

    private readonly JsonText _source;
    private readonly string _value;
    private readonly PlaceholderStyle _style;
    private readonly SampleSet _samples;
    private readonly List<TextSegment> _segments;
    private readonly List<Placeholder> _placeholders;
    private readonly List<MalformedPlaceholder> _malformed;
    private int _literalStart;
    private int _submittedLength;

    private PlaceholderScanner(JsonText source, PlaceholderStyle style, SampleSet samples)
    {
        _source = source;
        _value = source.Value;
        _style = style;
        _samples = samples;
        _segments = [];
        _placeholders = [];
        _malformed = [];
        _submittedLength = _value.Length;
    }

    /// <summary>Cuts a text into literal pieces and placeholders.</summary>
    public static TemplateText Scan(JsonText source, PlaceholderStyle style, SampleSet samples)
    {
        if (source.Value.AsSpan().IndexOfAny('{', '}') < 0) return WithoutPlaceholders(source, samples);
        var scanner = new PlaceholderScanner(source, style, samples);
        scanner.Scan();
        return new TemplateText(
            source,
            scanner._segments.ToEquatableArray(),
            scanner._placeholders.ToEquatableArray(),
            scanner._malformed.ToEquatableArray(),
            samples.Given,
            scanner._submittedLength);
    }

    private static TemplateText WithoutPlaceholders(JsonText source, SampleSet samples)
    {
        var length = source.Value.Length;
        EquatableArray<TextSegment> segments = length == 0 ? default : [new TextSegment(0, length, null)];
        return new TemplateText(source, segments, default, default, samples.Given, length);
    }

    private void Scan()
    {
        var i = 0;
        while (i < _value.Length)
        {
            var brace = _value.AsSpan(i).IndexOfAny('{', '}');
            if (brace < 0) break;
            i += brace;
            i = _value[i] == '{' ? Open(i) : StrayClose(i);
        }

        EndLiteral(_value.Length);
    }

    /// <summary>Reads on from an opening brace; gives the index after what was read.</summary>
    private int Open(int start)
    {
        var braces = 1;
        while (start + braces < _value.Length && _value[start + braces] == '{') braces++;
        var width = Math.Min(braces, 2);
        if (width == 1 && !_style.SingleBraces) return LiteralOpen(start);

        // Of three braces the innermost two are the placeholder's.
        var open = start + braces - width;
        var content = open + width;
        var length = _value.AsSpan(content).IndexOfAny('{', '}');
        var end = length < 0 ? _value.Length : content + length;
        var closing = CountClosing(end);
        if (closing == 0 || closing < width) return NotClosed(open, content, end + closing, closing);
        if (closing > width && IsKey(content, end)) return Malformed(open, end + 2, PlaceholderFault.NotOpened);
        return Close(open, content, end, end + width);
    }

    private readonly int CountClosing(int end) =>
        end >= _value.Length || _value[end] != '}' ? 0 : end + 1 < _value.Length && _value[end + 1] == '}' ? 2 : 1;

    /// <summary>In the Graph's texts a single brace is literal, unless two close what it opens.</summary>
    private int LiteralOpen(int start)
    {
        var end = start + 1;
        while (end < _value.Length && IsKeyCharacter(_value[end])) end++;
        return end > start + 1 && CountClosing(end) == 2 ? Malformed(start, end + 2, PlaceholderFault.NotOpened) : start + 1;
    }

    private int NotClosed(int open, int content, int afterClosing, int closing)
    {
        if (closing > 0) return Malformed(open, afterClosing, PlaceholderFault.NotClosed);
        var end = content;
        while (end < _value.Length && IsKeyCharacter(_value[end])) end++;
        var isLoneBrace = content - open == 1 && end == content;
        return isLoneBrace ? content : Malformed(open, end, PlaceholderFault.NotClosed);
    }

    /// <summary>Two closing braces after a word that none opened.</summary>
    private int StrayClose(int start)
    {
        if (CountClosing(start) < 2) return start + 1;
        var word = start;
        while (word > _literalStart && IsKeyCharacter(_value[word - 1])) word--;
        return word == start ? start + 2 : Malformed(word, start + 2, PlaceholderFault.NotOpened);
    }

    private int Close(int open, int content, int end, int after)
    {
        if (Fault(content, end) is { } fault) return Malformed(open, after, fault);
        EndLiteral(open);
        var isNumber = IsDigit(_value[content]) && IsNumber(content, end);
        var key = _value.Substring(content, end - content);
        var number = isNumber ? int.Parse(key, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var name = isNumber ? null : key;
        var placeholder = new Placeholder(open, after - open, _source.SpanOf(open, after - open), number, name, _samples.Find(number, name));
        _placeholders.Add(placeholder);
        _segments.Add(new TextSegment(open, after - open, placeholder));
        _submittedLength += 4 - ((after - open) - (end - content));
        _literalStart = after;
        return after;
    }

    private readonly PlaceholderFault? Fault(int content, int end)
    {
        if (_value.AsSpan(content, end - content).IsWhiteSpace()) return PlaceholderFault.Empty;
        if (IsNumber(content, end))
        {
            return end - content > MaxDigits || (_value[content] == '0' && end - content > 1) ? PlaceholderFault.BadNumber : null;
        }

        if (!IsKey(content, end)) return PlaceholderFault.BadName;
        return _style.NumbersOnly ? PlaceholderFault.NameInAddress : null;
    }

    private readonly int Malformed(int start, int end, PlaceholderFault fault)
    {
        _malformed.Add(new MalformedPlaceholder(start, end - start, _source.SpanOf(start, end - start), fault));
        return end;
    }

    private void EndLiteral(int end)
    {
        if (end > _literalStart) _segments.Add(new TextSegment(_literalStart, end - _literalStart, null));
    }

    private readonly bool IsNumber(int start, int end)
    {
        foreach (var c in _value.AsSpan(start, end - start))
        {
            if (!IsDigit(c)) return false;
        }

        return true;
    }

    private readonly bool IsKey(int start, int end)
    {
        foreach (var c in _value.AsSpan(start, end - start))
        {
            if (c is not ((>= 'a' and <= 'z') or '_') && !IsDigit(c)) return false;
        }

        return end > start;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsKeyCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || IsDigit(c);
}
