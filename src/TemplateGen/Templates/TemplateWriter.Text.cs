using System.Buffers;

namespace TemplateGen;

// Text values inside a JSON string (the quotes are part of the constant JSON around them), and the text budget: the
// filled-in text of one component must stay within the platform's limit.
public ref partial struct TemplateWriter
{
    // The most that any text holds when it is filled in (a template that is nothing but a body).
    private const int MaxTextLength = 32_768;
    private const int MaxHeaderLength = 60;
    private const int MaxPhoneLength = 20;

    private static readonly SearchValues<char> PhoneCharacters = SearchValues.Create("0123456789 +-().");

    /// <summary>Starts counting the characters of a text component.</summary>
    /// <param name="fixedLength">UTF-16 code units of its constant text.</param>
    /// <param name="limit">The platform's limit for the filled-in text, in UTF-16 code units.</param>
    public void BeginText(int fixedLength, int limit)
    {
        _textLength = fixedLength;
        _textLimit = limit;
    }

    /// <summary>Ends counting; refuses (132005) when the filled-in text is over the limit.</summary>
    public void EndText()
    {
        if (_textLength > _textLimit)
        {
            Refuse(Refusal.FilledTextTooLong(_textLength, _textLimit));
        }
    }

    /// <summary>A text value. Refused when null or empty, or with a newline, a tab, five spaces in a row, or a lone surrogate.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The C# name of the parameter, for the refusal's message.</param>
    /// <param name="uses">How often the placeholder occurs in the text.</param>
    public void Value(string value, string parameter, int uses = 1) => Text(value, parameter, uses, MaxTextLength);

    /// <summary>A header's text value: like a text, at most 60 characters.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void HeaderValue(string value, string parameter, int uses = 1) => Text(value, parameter, uses, MaxHeaderLength);

    /// <summary>A phone number to show: digits, spaces and <c>+-().</c>, at most 20 characters.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Phone(string value, string parameter, int uses = 1)
    {
        if (value.AsSpan().ContainsAnyExcept(PhoneCharacters) || (value is { Length: > 0 } && !value.AsSpan().ContainsAnyInRange('0', '9')))
        {
            Refuse(Refusal.Invalid(parameter, "a phone number has digits, spaces and + - ( ) . only."));
            return;
        }

        Text(value, parameter, uses, MaxPhoneLength);
    }

    /// <summary>An absolute http or https address.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Value(Uri value, string parameter, int uses = 1)
    {
        if (value is null)
        {
            Refuse(Refusal.Missing(parameter));
        }
        else if (!WebAddress.IsAbsoluteHttp(value))
        {
            Refuse(Refusal.Invalid(parameter, WebAddress.Rule));
        }
        else
        {
            Text(value.AbsoluteUri, parameter, uses, MaxTextLength);
        }
    }

    private void Text(scoped ReadOnlySpan<char> value, string parameter, int uses, int limit)
    {
        if (value.IsEmpty)
        {
            Refuse(Refusal.Missing(parameter));
            return;
        }

        if (value.Length > limit)
        {
            Refuse(Refusal.ValueTooLong(parameter, value.Length, limit));
            return;
        }

        _textLength += value.Length * uses;
        var fault = _buffer.AppendText(value, singleLine: true);
        if (fault != TextFault.None)
        {
            Refuse(Refusal.Text(parameter, fault));
        }
    }
}
