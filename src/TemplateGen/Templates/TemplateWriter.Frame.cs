namespace TemplateGen;

// The frame: the template object, its components, the carousel and its cards, and the commas between them.
public ref partial struct TemplateWriter
{
    private const int MinCards = 2;
    private const int MaxCards = 10;

    /// <summary>Starts the template object. Called once, first.</summary>
    /// <param name="name">The template's name, JSON-escaped UTF-8.</param>
    /// <param name="language">The language code, JSON-escaped UTF-8.</param>
    public void Begin(ReadOnlySpan<byte> name, ReadOnlySpan<byte> language)
    {
        _begun = true;
        _dialect.BeginTemplate(ref _buffer, name, language);
    }

    /// <summary>Starts the next component, at the top or in the card that was begun: writes what separates it from the one before, then the JSON.</summary>
    public void Component(ReadOnlySpan<byte> json)
    {
        if (_inCard)
        {
            _buffer.Separate(ref _cardComponents);
        }
        else
        {
            _buffer.Append(","u8);
            if (_components++ == 0)
            {
                _buffer.Append("\"components\":["u8);
            }
        }

        _buffer.Append(json);
    }

    /// <summary>Copies constant JSON.</summary>
    public void Raw(ReadOnlySpan<byte> json) => _buffer.Append(json);

    /// <summary>Starts the carousel component: <c>{"type":"carousel","cards":[</c>.</summary>
    public void BeginCarousel()
    {
        Component("{\"type\":\"carousel\",\"cards\":["u8);
        _inCarousel = true;
        _cards = 0;
    }

    /// <summary>The number of cards in a list that the caller gives. Refused unless there are two to ten.</summary>
    /// <param name="count">How many cards.</param>
    /// <param name="parameter">The C# name of the parameter, for the refusal's message.</param>
    public void CardCount(int count, string parameter)
    {
        if (count is < MinCards or > MaxCards)
        {
            Refuse(Refusal.Invalid(parameter, "a carousel has 2 to 10 cards."));
        }
    }

    /// <summary>Starts the next card: <c>{"card_index":N,"components":[</c>. Components that follow belong to it.</summary>
    public void BeginCard()
    {
        var index = _cards;
        _buffer.Separate(ref _cards);
        _buffer.Append("{\"card_index\":"u8);
        _buffer.AppendFormatted(index);
        _buffer.Append(",\"components\":["u8);
        _inCard = true;
        _cardComponents = 0;
    }

    /// <summary>Ends a card.</summary>
    public void EndCard()
    {
        _inCard = false;
        _buffer.Append("]}"u8);
    }

    /// <summary>Ends the carousel component.</summary>
    public void EndCarousel()
    {
        _inCarousel = false;
        _buffer.Append("]}"u8);
    }

    private void EndTemplate()
    {
        if (!_begun || _inCard || _inCarousel)
        {
            throw new InvalidOperationException("The template's Write method must call Begin first, and end every card and carousel.");
        }

        if (_components > 0)
        {
            _buffer.Append("]"u8);
        }

        _buffer.Append("}"u8);
    }
}
