namespace TemplateGen.Definitions.Rules;

/// <summary>
/// Quick replies stand together, and so do all others: at most two runs. A button of a kind that this version does not
/// know may belong to either.
/// </summary>
internal static class ButtonGroups
{
    public static void Check(EquatableArray<Button> buttons, Rule rule, FindingSink sink)
    {
        Button? first = null;
        Button? second = null;
        Button? last = null;
        foreach (var button in buttons)
        {
            if (ButtonKinds.Of(button) is ButtonKind.Unknown or ButtonKind.Otp) continue;
            if (first is null) first = button;
            else if (IsQuickReply(button) != IsQuickReply(last!))
            {
                if (second is not null)
                {
                    Report(button, first, rule, sink);
                    return;
                }

                second = button;
            }

            last = button;
        }
    }

    private static void Report(Button button, Button run, Rule rule, FindingSink sink)
    {
        var message = IsQuickReply(button)
            ? "This quick reply is apart from the others, and WhatsApp takes them only in one group: move it to the other quick replies."
            : "This button is apart from the others that are no quick replies, and WhatsApp takes them only in one group: move it to the others.";
        sink.Report(rule, button.Anchor, message, new RelatedPlace(null, run.Anchor));
    }

    private static bool IsQuickReply(Button button) => button is QuickReplyButton;
}
