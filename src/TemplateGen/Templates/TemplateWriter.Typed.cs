namespace TemplateGen;

// Values with a type, written in the notation of the template's language.
public ref partial struct TemplateWriter
{
    // Looked up at the first typed value: most templates have none.
    private LanguageFormat Language => _language ??= LanguageFormat.For(_languageCode);

    /// <summary>A whole number, in the grouping of the template's language.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Value(long value, string parameter, int uses = 1)
    {
        Span<char> text = stackalloc char[LanguageFormat.MaxLength];
        Text(text[..Language.Format(value, text)], parameter, uses, MaxTextLength);
    }

    /// <summary>A number, in the notation of the template's language, with the decimals that the value has.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Value(decimal value, string parameter, int uses = 1)
    {
        Span<char> text = stackalloc char[LanguageFormat.MaxLength];
        Text(text[..Language.Format(value, text)], parameter, uses, MaxTextLength);
    }

    /// <summary>An amount of money, in the notation of the template's language, rounded to the currency's own decimals (ISO 4217).</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Value(CurrencyAmount value, string parameter, int uses = 1)
    {
        if (string.IsNullOrEmpty(value.Currency))
        {
            Refuse(Refusal.Missing(parameter));
        }
        else if (!IsoCurrency.IsWellFormed(value.Currency))
        {
            Refuse(Refusal.Invalid(parameter, "a currency is three capital letters, as in ISO 4217: EUR."));
        }
        else
        {
            Span<char> text = stackalloc char[LanguageFormat.MaxLength];
            Text(text[..Language.Format(value, text)], parameter, uses, MaxTextLength);
        }
    }

    /// <summary>A date, in the template's language.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Value(DateOnly value, string parameter, int uses = 1)
    {
        Span<char> text = stackalloc char[LanguageFormat.MaxLength];
        Text(text[..Language.Format(value, text)], parameter, uses, MaxTextLength);
    }

    /// <summary>A time of day, in the template's language.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Value(TimeOnly value, string parameter, int uses = 1)
    {
        Span<char> text = stackalloc char[LanguageFormat.MaxLength];
        Text(text[..Language.Format(value, text)], parameter, uses, MaxTextLength);
    }

    /// <summary>A date and time, in the template's language and the value's own offset.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Value(DateTimeOffset value, string parameter, int uses = 1)
    {
        Span<char> text = stackalloc char[LanguageFormat.MaxLength];
        Text(text[..Language.Format(value.DateTime, text)], parameter, uses, MaxTextLength);
    }
}
