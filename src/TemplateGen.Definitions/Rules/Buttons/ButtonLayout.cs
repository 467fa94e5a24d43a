namespace TemplateGen.Definitions.Rules;

/// <summary>TG1601: too many buttons, too many of a kind, kinds that do not go together, or quick replies among others.</summary>
internal sealed class ButtonLayout() : TemplateRule(new Rule("TG1601", "Buttons too many or badly grouped", FindingSeverity.Error), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        // A part of the wrong type was reported as that, and may be what seems missing here.
        if (template.IsMalformed) return;
        CheckButtons(template, sink);
        if (template.Carousel is not { } carousel) return;
        foreach (var card in carousel.Cards)
        {
            CardButtons.Check(card, Rule, sink);
        }
    }

    private void CheckButtons(TemplateDefinition template, FindingSink sink)
    {
        var buttons = template.Buttons;
        if (buttons.Count < 2) return;

        // In a template of another category the one-time code itself is wrong: TG1701.
        if (Categories.Certain(template) is DefinitionCategory.Authentication or DefinitionCategory.Unknown
            && ButtonKinds.FirstIn(buttons, ButtonKind.Otp) is { } otp)
        {
            var other = buttons[otp.Index == 0 ? 1 : 0];
            sink.Report(Rule, other.Anchor, "A one-time code button stands alone: remove this other button.", new RelatedPlace(null, otp.Anchor));
            return;
        }

        ButtonCounts.Check(buttons, Rule, sink);
        ButtonGroups.Check(buttons, Rule, sink);
    }
}
