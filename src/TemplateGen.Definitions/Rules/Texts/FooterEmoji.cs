namespace TemplateGen.Definitions.Rules;

/// <summary>TG1502: an emoji in a footer.</summary>
internal sealed class FooterEmoji() : TemplateRule(new Rule("TG1502", "Emoji in a footer", FindingSeverity.Warning), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        if (template.Footer?.Text is not { } footer) return;
        var emoji = Emoji.IndexIn(footer.Value, out var length);
        if (emoji < 0) return;
        sink.Report(Rule, footer.Source.SpanOf(emoji, length), "The footer has an emoji, which WhatsApp's review refuses: remove it, or put it into the body.");
    }
}
