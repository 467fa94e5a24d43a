using System.Buffers;

namespace TemplateGen;

// What buttons take, inside a JSON string: the end of an address, codes, payloads.
public ref partial struct TemplateWriter
{
    private const int MaxSuffixLength = 2000;
    private const int MaxCouponLength = 20;
    private const int MaxOneTimeCodeLength = 15;
    private const int MaxPayloadLength = 256;

    private static readonly SearchValues<char> LettersAndDigits
        = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The end of a button's address. Refused when empty or with characters that an address cannot hold unescaped.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void UrlSuffix(string value, string parameter)
    {
        if (!WebAddress.IsEscaped(value))
        {
            Refuse(Refusal.Invalid(parameter, "the end of a button's address has characters that an address cannot hold: pass it through Uri.EscapeDataString."));
            return;
        }

        Text(value, parameter, uses: 0, MaxSuffixLength);
    }

    /// <summary>A coupon code: 1 to 20 letters and digits.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void CouponCode(string value, string parameter)
    {
        if (value.AsSpan().ContainsAnyExcept(LettersAndDigits) || value is { Length: > MaxCouponLength })
        {
            Refuse(Refusal.Invalid(parameter, "a coupon code has 1 to 20 letters and digits."));
            return;
        }

        Text(value, parameter, uses: 0, MaxCouponLength);
    }

    /// <summary>A one-time code: 1 to 15 characters. Called once for the body, and once for the button.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void OneTimeCode(string value, string parameter)
    {
        if (value is { Length: > MaxOneTimeCodeLength })
        {
            Refuse(Refusal.Invalid(parameter, "a one-time code has 1 to 15 characters."));
            return;
        }

        Text(value, parameter, uses: 1, MaxOneTimeCodeLength);
    }

    /// <summary>What a quick reply or a call sends back: any text, 1 to 256 characters.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Payload(string value, string parameter) => Inside(value, parameter, MaxPayloadLength);

    // A text that nobody sees: any characters, but whole ones.
    private void Inside(string? value, string parameter, int limit)
    {
        if (string.IsNullOrEmpty(value))
        {
            Refuse(Refusal.Missing(parameter));
        }
        else if (value.Length > limit)
        {
            Refuse(Refusal.Invalid(parameter, $"at most {limit} characters."));
        }
        else if (_buffer.AppendText(value, singleLine: false) is not TextFault.None and var fault)
        {
            Refuse(Refusal.Text(parameter, fault));
        }
    }
}
