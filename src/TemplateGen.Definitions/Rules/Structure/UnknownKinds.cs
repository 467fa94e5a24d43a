namespace TemplateGen.Definitions.Rules;

/// <summary>TG1902: a component, header format or button kind that this version does not know. It is kept, and no code is generated for it.</summary>
internal sealed class UnknownKinds() : TemplateRule(new Rule("TG1902", "Unknown kind", FindingSeverity.Info), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        // A word of the wrong type was reported as that, and is not missing.
        if (template.IsMalformed) return;
        Check(template.Header, template.UnknownComponents, template.Buttons, sink);
        if (template.Carousel is not { } carousel) return;
        foreach (var card in carousel.Cards)
        {
            Check(card.Header, card.UnknownComponents, card.Buttons, sink);
        }
    }

    private void Check(Header? header, EquatableArray<UnknownComponent> components, EquatableArray<Button> buttons, FindingSink sink)
    {
        if (header is UnknownHeader unknown) Report(unknown.Anchor, unknown.Format, "header", "format", sink);
        foreach (var component in components)
        {
            Report(component.Anchor, component.Type, "component", "type", sink);
        }

        foreach (var button in buttons)
        {
            if (button is UnknownButton) Report(button.Anchor, button.Type, "button", "type", sink);
            else if (button is OtpButton { Kind: OtpKind.Unknown, KindText: { } kind }) Report(kind.Span, kind, "one-time code button", "otp_type", sink);
        }
    }

    private void Report(SourceSpan place, JsonText? word, string what, string property, FindingSink sink) =>
        sink.Report(Rule, place, word is null
            ? $"This {what} has no \"{property}\", and is kept without generating code for it: add its \"{property}\"."
            : $"This version of TemplateGen knows no {what} of {property} {Show.Text(word.Value)}, and keeps it without generating code for it: check the spelling, or update TemplateGen.");
}
