namespace TemplateGen.Definitions.Fixes;

/// <summary>TG1602: a label without emoji, line breaks and formatting, and a phone number without spaces and the like.</summary>
internal sealed class PlainButton() : TemplateFix("TG1602")
{
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

    /// <summary>The digits of a number that is written for people; null when it holds anything else.</summary>
    private static string? Digits(string number)
    {
        var digits = string.Concat(number.Where(char.IsDigit));
        var isPlain = number.All(c => c is (>= '0' and <= '9') or ' ' or '\u00A0' or '-' or '.' or '/' or '(' or ')' or '+');
        var isInternational = number.TrimStart().StartsWith("+", StringComparison.Ordinal);
        return isPlain && digits.Length > 0 && number.LastIndexOf('+') <= number.Length - number.TrimStart().Length && !number.Contains("(0)")
            ? (isInternational ? "+" : string.Empty) + digits
            : null;
    }
}
