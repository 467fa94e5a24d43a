using System.Globalization;

namespace TemplateGen.Definitions.Rules;

/// <summary>A text of a template that may hold placeholders.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">The header, the body, or the address of a button.</param>
/// <param name="Button">The button's index, from 0, for an address.</param>
/// <param name="Card">The card's index, from 0; null outside a carousel.</param>
internal readonly record struct PlacedText(TemplateText Text, ParameterPlace Place, int Button, int? Card)
{
    /// <summary>Whether it is a button's address, whose placeholder is a number in every template.</summary>
    public bool IsAddress => Place is ParameterPlace.Button;

    /// <summary>What to call it in a message.</summary>
    public string Name
    {
        get
        {
            var name = Place switch
            {
                ParameterPlace.Header => "header",
                ParameterPlace.Body => "body",
                _ => "address of button " + Count(Button),
            };
            return Card is { } card ? name + " of card " + Count(card) : name;
        }
    }

    /// <summary>All such texts, in the order of a send request.</summary>
    public static IEnumerable<PlacedText> In(TemplateDefinition template)
    {
        foreach (var text in In(template.Header, template.Body, template.Buttons, null)) yield return text;
        if (template.Carousel is not { } carousel) yield break;
        for (var i = 0; i < carousel.Cards.Count; i++)
        {
            var card = carousel.Cards[i];
            foreach (var text in In(card.Header, card.Body, card.Buttons, i)) yield return text;
        }
    }

    private static IEnumerable<PlacedText> In(Header? header, Body? body, EquatableArray<Button> buttons, int? card)
    {
        if (header is TextHeader { Text: { } headerText }) yield return new PlacedText(headerText, ParameterPlace.Header, 0, card);
        if (body?.Text is { } bodyText) yield return new PlacedText(bodyText, ParameterPlace.Body, 0, card);
        for (var i = 0; i < buttons.Count; i++)
        {
            if (buttons[i] is UrlButton { Url: { } url }) yield return new PlacedText(url, ParameterPlace.Button, i, card);
        }
    }

    private static string Count(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
