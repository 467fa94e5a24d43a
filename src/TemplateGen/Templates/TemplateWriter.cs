namespace TemplateGen;

/// <summary>
/// Writes the template object of a send request as UTF-8 JSON, in the provider's dialect. Constant JSON is copied,
/// values are checked and escaped in one pass. A value that WhatsApp would refuse is remembered as a refusal (the first
/// one counts), and nothing is sent.
/// </summary>
/// <remarks>
/// Generated code calls this; a hand-written <see cref="ITemplate"/> may. What is copied as constant JSON is not
/// checked: passing a value there is how to send broken JSON.
/// </remarks>
public ref partial struct TemplateWriter
{
    private readonly ProviderDialect _dialect;
    private readonly TimeProvider _time;
    private readonly string _languageCode;
    private readonly ulong _reference;
    private PayloadBuffer _buffer;
    private WhatsAppError? _refusal;
    private LanguageFormat? _language;

    // The frame: what was begun, and how many stand before the next.
    private bool _begun;
    private bool _inCarousel;
    private bool _inCard;
    private int _components;
    private int _cards;
    private int _cardComponents;

    // The text budget.
    private int _textLength;
    private int _textLimit;

    /// <summary>Starts the send request that the template is a part of.</summary>
    internal TemplateWriter(ProviderDialect dialect, TimeProvider time, Recipient to, string name, string languageCode)
    {
        _dialect = dialect;
        _time = time;
        _languageCode = languageCode;
        _reference = dialect.NewReference();
        _buffer = new PayloadBuffer();
        _dialect.BeginTemplateRequest(ref _buffer, to, name, _reference);
    }

    /// <summary>Ends the request: the payload, or the refusal and no payload.</summary>
    /// <exception cref="InvalidOperationException">The template did not call <see cref="Begin"/>, or left a card or carousel open.</exception>
    internal WhatsAppError? Finish(out Payload payload)
    {
        if (_refusal is not null)
        {
            payload = default;
            return _refusal;
        }

        EndTemplate();
        _dialect.EndTemplateRequest(ref _buffer);
        _buffer.Detach(_reference, out payload);
        return null;
    }

    /// <summary>Gives the buffer back, unless <see cref="Finish"/> handed it over.</summary>
    internal void Dispose() => _buffer.Dispose();

    private void Refuse(WhatsAppError refusal) => _refusal ??= refusal;
}
