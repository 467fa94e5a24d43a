namespace TemplateGen.Definitions.Rules;

/// <summary>TG1602: a button's label, address, phone number, code or flow that WhatsApp does not take.</summary>
internal sealed class ButtonContent() : TemplateRule(new Rule("TG1602", "Button content not allowed", FindingSeverity.Error), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        // A part of the wrong type was reported as that, and is not missing.
        if (template.IsMalformed) return;
        var isOwnShape = template.Shape is DefinitionShape.Own;
        foreach (var button in template.Buttons)
        {
            Check(button, isOwnShape, sink);
        }

        if (template.Carousel is not { } carousel) return;
        foreach (var card in carousel.Cards)
        {
            foreach (var button in card.Buttons)
            {
                Check(button, isOwnShape, sink);
            }
        }
    }

    private void Check(Button button, bool isOwnShape, FindingSink sink)
    {
        if (button is UnknownButton) return;
        ButtonLabel.Check(button, isOwnShape, Rule, sink);
        switch (button)
        {
            case UrlButton url: ButtonAddress.Check(url, Rule, sink); break;
            case PhoneNumberButton phone: ButtonTarget.Check(phone, Rule, sink); break;
            case CopyCodeButton code: ButtonTarget.Check(code, Rule, sink); break;
            case FlowButton flow: ButtonTarget.Check(flow, Rule, sink); break;
        }
    }
}
