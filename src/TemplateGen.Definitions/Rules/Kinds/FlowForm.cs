namespace TemplateGen.Definitions.Rules;

/// <summary>How a flow starts, and its icon. Which flow it is, is TG1602.</summary>
internal static class FlowForm
{
    public static void Check(FlowButton button, Rule rule, FindingSink sink)
    {
        Check(button.FlowAction, "flow_action", FlowWords.Actions, rule, sink);
        Check(button.Icon, "icon", FlowWords.Icons, rule, sink);
    }

    private static void Check(JsonText? word, string property, EquatableArray<string> allowed, Rule rule, FindingSink sink)
    {
        if (word is null) return;
        foreach (var candidate in allowed)
        {
            if (word.Is(candidate)) return;
        }

        sink.Report(rule, word.Span, $"\"{property}\" cannot be {Show.Text(word.Value)}: write {string.Join(" or ", allowed)}.");
    }
}
