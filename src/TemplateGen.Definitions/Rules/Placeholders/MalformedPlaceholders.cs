using System.Text;

namespace TemplateGen.Definitions.Rules;

/// <summary>TG1402: braces that were meant as a placeholder and are none.</summary>
internal sealed class MalformedPlaceholders() : TemplateRule(new Rule("TG1402", "Malformed placeholder", FindingSeverity.Error), breaksGeneration: true)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        foreach (var text in PlacedText.In(template))
        {
            foreach (var malformed in text.Text.Malformed)
            {
                var written = text.Text.Value.Substring(malformed.Start, malformed.Length);
                sink.Report(Rule, malformed.Span, Message(text.Name, written, malformed.Fault));
            }
        }
    }

    private static string Message(string where, string written, PlaceholderFault fault)
    {
        var shown = $"{Show.Text(written)} in the {where}";
        return fault switch
        {
            PlaceholderFault.NotClosed => $"{shown} is opened as a placeholder and not closed: write {Proposal(written)}.",
            PlaceholderFault.NotOpened => $"{shown} is closed as a placeholder and not opened: write {Proposal(written)}.",
            PlaceholderFault.Empty => $"{shown} is a placeholder without a number or name: write {{{{1}}}} or {{{{first_name}}}}.",
            PlaceholderFault.BadNumber => $"{shown} is no number that WhatsApp counts with: number placeholders {{{{1}}}}, {{{{2}}}} and so on.",
            PlaceholderFault.NameInAddress => $"{shown} names a placeholder, and WhatsApp takes only {{{{1}}}} in an address: write {{{{1}}}}.",
            _ => $"{shown} is no placeholder, whose names are lower-case letters, digits and underscores: write {Proposal(written)}.",
        };
    }

    private static string Proposal(string written)
    {
        var key = Key(written);
        return "{{" + (key.Length == 0 ? "1" : Show.PlainText(key)) + "}}";
    }

    /// <summary>The nearest name or number of allowed characters; empty when there is none.</summary>
    public static string Key(string written)
    {
        var key = new StringBuilder();
        foreach (var c in written)
        {
            var lower = char.ToLowerInvariant(c);
            if (lower is (>= 'a' and <= 'z') or (>= '0' and <= '9')) key.Append(lower);
            else if (key.Length > 0 && key[key.Length - 1] != '_') key.Append('_');
        }

        return key.ToString().TrimEnd('_');
    }
}
