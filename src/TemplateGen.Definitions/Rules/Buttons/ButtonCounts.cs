namespace TemplateGen.Definitions.Rules;

/// <summary>How many buttons a template takes, in all and of each kind.</summary>
internal static class ButtonCounts
{
    public static void Check(EquatableArray<Button> buttons, Rule rule, FindingSink sink)
    {
        if (buttons.Count > Limits.Buttons)
        {
            sink.Report(rule, buttons[Limits.Buttons].Anchor, $"The template has {Show.Number(buttons.Count)} buttons, and WhatsApp takes {Limits.Buttons}: remove {Show.Number(buttons.Count - Limits.Buttons)}.");
        }

        Span<int> counts = stackalloc int[ButtonKinds.Count];
        foreach (var button in buttons)
        {
            var kind = ButtonKinds.Of(button);
            if (++counts[(int)kind] == ButtonKinds.LimitOf(kind) + 1) Report(button, kind, buttons, rule, sink);
        }
    }

    private static void Report(Button excess, ButtonKind kind, EquatableArray<Button> buttons, Rule rule, FindingSink sink)
    {
        var count = 0;
        foreach (var button in buttons)
        {
            if (ButtonKinds.Of(button) == kind) count++;
        }

        var limit = ButtonKinds.LimitOf(kind)!.Value;
        sink.Report(
            rule,
            excess.Anchor,
            $"The template has {Show.Number(count)} {ButtonKinds.NameOf(kind)} buttons, and WhatsApp takes {limit}: remove {Show.Number(count - limit)}.",
            new RelatedPlace(null, ButtonKinds.FirstIn(buttons, kind)!.Anchor));
    }
}
