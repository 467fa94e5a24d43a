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
            if (IsAddress) return "address of " + ButtonName(Button, Card);
            var name = Place is ParameterPlace.Header ? "header" : "body";
            return Card is { } card ? name + " of card " + Count(card) : name;
        }
    }

    /// <summary>All such texts, in the order of a send request.</summary>
    public static PlacedTexts In(TemplateDefinition template) => new(template);

    /// <summary>What to call a button, or a button of a card, in a message.</summary>
    public static string ButtonName(int button, int? card) =>
        card is { } index ? $"button {Count(button)} of card {Count(index)}" : "button " + Count(button);

    private static string Count(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
