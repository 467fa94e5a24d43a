namespace TemplateGen.Definitions.Rules;

/// <summary>What a button calls, copies or opens, other than an address.</summary>
internal static class ButtonTarget
{
    /// <summary>A phone number is digits, after a plus or not.</summary>
    public static void Check(PhoneNumberButton button, Rule rule, FindingSink sink)
    {
        if (button.PhoneNumber is not { } number || number.Value.Length == 0)
        {
            sink.Report(rule, button.PhoneNumber?.Span ?? button.Anchor, "The button has no phone number: write one with its country code as \"phone_number\", such as +31201234567.");
        }
        else if (!IsPhoneNumber(number.Value))
        {
            sink.Report(rule, number.Span, $"{Show.Text(number.Value)} is no phone number that WhatsApp takes: write its country code and digits only, such as +31201234567.");
        }
    }

    /// <summary>A code is letters and digits. A missing one is a missing sample, TG1406.</summary>
    public static void Check(CopyCodeButton button, Rule rule, FindingSink sink)
    {
        if (button.Example is not { } code) return;
        for (var i = 0; i < code.Value.Length; i++)
        {
            var c = code.Value[i];
            if (char.IsLetterOrDigit(c)) continue;
            sink.Report(rule, code.Span, $"The code {Show.Text(code.Value)} holds {Show.Text(c.ToString())}, and WhatsApp takes letters and digits: remove it.");
            return;
        }
    }

    /// <summary>A flow is given by its id, its name or itself. The screen may be left out: WhatsApp then opens the first.</summary>
    public static void Check(FlowButton button, Rule rule, FindingSink sink)
    {
        var first = button.FlowId ?? button.FlowName ?? button.FlowJson;
        if (first is null)
        {
            sink.Report(rule, button.Anchor, "The button names no flow: add \"flow_id\", \"flow_name\" or \"flow_json\", each a text.");
            return;
        }

        var last = button.FlowJson ?? button.FlowName ?? button.FlowId!;
        if (ReferenceEquals(first, last)) return;
        var (earlier, later) = first.Span.Start < last.Span.Start ? (first, last) : (last, first);
        sink.Report(rule, later.Span, "The button names its flow twice: keep one of \"flow_id\", \"flow_name\" and \"flow_json\".", new RelatedPlace(null, earlier.Span));
    }

    private static bool IsPhoneNumber(string number)
    {
        var start = number[0] == '+' ? 1 : 0;
        for (var i = start; i < number.Length; i++)
        {
            if (number[i] is not (>= '0' and <= '9')) return false;
        }

        return number.Length > start;
    }
}
