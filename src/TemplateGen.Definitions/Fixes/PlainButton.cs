using System.Text;

namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1602: a label without emoji, line breaks and formatting, and a phone number without spaces and the like.</summary>
internal sealed class PlainButton() : TemplateFix("TG1602")
{
    private const string Separators = " \u00A0-./()";

    public override IEnumerable<DefinitionFix> Propose(FixTarget target)
    {
        foreach (var button in target.Buttons)
        {
            foreach (var label in new[] { button.Text, (button as OtpButton)?.AutofillText }.OfType<JsonText>())
            {
                if (label.Value.Length <= PlainText.MaxLength && FixTarget.Contains(label.ContentSpan, target.Span)) yield return Label(target, label);
            }

            if (button is PhoneNumberButton { PhoneNumber: { } number } && number.Span == target.Span && Digits(number.Value) is { } digits)
            {
                yield return target.Fix("phone", $"Write {digits}", isSafe: true, Edit.Content(number, digits));
            }
        }
    }

    private static DefinitionFix Label(FixTarget target, JsonText label)
    {
        var plain = new PlainText(label, target.Style);
        plain.RemoveLineBreaks();
        plain.RemoveMarkup();
        var hasEmoji = plain.RemoveEmoji();
        return target.Fix("label", $"Write {Show.Text(plain.Value)}", isSafe: !hasEmoji, plain.Edits);
    }

    /// <summary>A number that is written for people, as digits; null when it holds anything else.</summary>
    private static string? Digits(string number)
    {
        // A zero that is dialled only inside the country.
        if (number.Contains("(0)")) return null;
        var digits = new StringBuilder();
        foreach (var c in number.Trim())
        {
            if (c is (>= '0' and <= '9') || (c == '+' && digits.Length == 0)) digits.Append(c);
            else if (Separators.IndexOf(c) < 0) return null;
        }

        return digits.ToString();
    }
}
