using System.Text;

namespace TemplateGen.Sandbox.Messages;

/// <summary>Writes a message as lines of text.</summary>
internal static class Transcript
{
    public static string Of(MessageContent content)
    {
        var lines = new List<string?> { HeaderLine(content.Header), content.Offer, content.Body, content.Footer };
        lines.AddRange(content.Buttons.Select(ButtonLine));
        foreach (var card in content.Cards)
        {
            lines.Add("---");
            lines.Add(HeaderLine(card.Header));
            lines.Add(card.Body);
            lines.AddRange(card.Buttons.Select(ButtonLine));
        }

        return new StringBuilder().AppendJoin('\n', lines.Where(line => !string.IsNullOrEmpty(line))).ToString();
    }

    private static string? HeaderLine(MessageHeader? header) => header switch
    {
        null => null,
        { Format: "TEXT" } => header.Text,
        _ => $"<{header.Format.ToLowerInvariant()} {header.Text}>",
    };

    private static string ButtonLine(MessageButton button) => button.Kind is "QUICK_REPLY" or "REPLY" or "ROW" || button.Value is null
        ? $"[{button.Text}]"
        : $"[{button.Text}: {button.Value}]";
}
