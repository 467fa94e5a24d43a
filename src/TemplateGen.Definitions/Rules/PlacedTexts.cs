namespace TemplateGen.Definitions.Rules;

/// <summary>The texts of a template that may hold placeholders, in the order of a send request, without allocating.</summary>
/// <param name="template">The template.</param>
internal struct PlacedTexts(TemplateDefinition template)
{
    private const int HeaderPart = 0;
    private const int BodyPart = 1;
    private const int FirstButtonPart = 2;

    /// <summary>The card that is walked; -1 for the template itself, which comes before them.</summary>
    private int _card = -1;
    private int _part;

    /// <summary>The text that was reached.</summary>
    public PlacedText Current { get; private set; }

    /// <summary>These texts.</summary>
    public readonly PlacedTexts GetEnumerator() => this;

    /// <summary>Goes to the next text.</summary>
    public bool MoveNext()
    {
        while (_card < (template.Carousel?.Cards.Count ?? 0))
        {
            var buttons = _card < 0 ? template.Buttons : template.Carousel!.Cards[_card].Buttons;
            while (_part < FirstButtonPart + buttons.Count)
            {
                var part = _part++;
                if (TextOf(part, buttons) is not { } text) continue;
                Current = new PlacedText(text, PlaceOf(part), Math.Max(part - FirstButtonPart, 0), _card < 0 ? null : _card);
                return true;
            }

            _card++;
            _part = HeaderPart;
        }

        return false;
    }

    private readonly TemplateText? TextOf(int part, EquatableArray<Button> buttons) => part switch
    {
        HeaderPart => ((_card < 0 ? template.Header : template.Carousel!.Cards[_card].Header) as TextHeader)?.Text,
        BodyPart => (_card < 0 ? template.Body : template.Carousel!.Cards[_card].Body)?.Text,
        _ => (buttons[part - FirstButtonPart] as UrlButton)?.Url,
    };

    private static ParameterPlace PlaceOf(int part) => part switch
    {
        HeaderPart => ParameterPlace.Header,
        BodyPart => ParameterPlace.Body,
        _ => ParameterPlace.Button,
    };
}
