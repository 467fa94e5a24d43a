using System.Text;

namespace TemplateGen.Definitions.Rules;

/// <summary>TG1101: a name with other characters than lower-case letters, digits and underscores, or too long.</summary>
internal sealed class TemplateName() : TemplateRule(new Rule("TG1101", "Template name not allowed", FindingSeverity.Error), breaksGeneration: true)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        if (template.Name is not { } name) return;
        if (name.Value.Length == 0)
        {
            sink.Report(Rule, name.Span, "The name is empty: write 1 to 512 lower-case letters, digits and underscores.");
        }
        else if (FindBadCharacter(name.Value) is { } bad)
        {
            sink.Report(Rule, name.Span, $"The name {Show.Text(name.Value)} holds '{Show.Character(bad)}', and WhatsApp takes only lower-case letters a to z, digits and underscores: {Advice(name.Value)}.");
        }
        else if (name.Value.Length > Limits.Name)
        {
            sink.Report(Rule, name.SpanBeyond(Limits.Name), TooLong.Message("The name", name.Value.Length, Limits.Name));
        }
    }

    private static char? FindBadCharacter(string name)
    {
        foreach (var c in name)
        {
            if (!IsAllowed(c)) return c;
        }

        return null;
    }

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_';

    private static string Advice(string name)
    {
        var proposal = new StringBuilder();
        foreach (var c in name)
        {
            var lower = char.ToLowerInvariant(c);
            if (IsAllowed(lower)) proposal.Append(lower);
            else if (proposal.Length > 0 && proposal[proposal.Length - 1] != '_') proposal.Append('_');
        }

        return proposal.Length == 0 ? "rename it" : "write " + Show.Text(proposal.ToString().TrimEnd('_'));
    }
}
