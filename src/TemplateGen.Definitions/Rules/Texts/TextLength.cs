namespace TemplateGen.Definitions.Rules;

/// <summary>
/// TG1202: a header, footer, label, address, phone number, code or offer's text longer than WhatsApp accepts. The part
/// beyond the limit is underlined.
/// </summary>
internal sealed class TextLength() : TemplateRule(new Rule("TG1202", "Text too long", FindingSeverity.Error), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        foreach (var text in PlacedText.In(template))
        {
            if (text.Place is ParameterPlace.Body) continue;
            var limit = text.IsAddress ? Limits.Url : Limits.Header;
            if (text.Text.SubmittedLength > limit) Report("The " + text.Name, text.Text, limit, sink);
        }

        if (template.Footer?.Text is { SubmittedLength: > Limits.Footer } footer) Report("The footer", footer, Limits.Footer, sink);
        Check(template.LimitedTimeOffer?.Text, Limits.OfferText, "The offer's text", null, null, sink);
        Check(template.Buttons, null, sink);
        if (template.Carousel is not { } carousel) return;
        for (var i = 0; i < carousel.Cards.Count; i++) Check(carousel.Cards[i].Buttons, i, sink);
    }

    private void Check(EquatableArray<Button> buttons, int? card, FindingSink sink)
    {
        foreach (var button in buttons)
        {
            Check(button.Text, Limits.ButtonLabel, "The label", button, card, sink);
            switch (button)
            {
                case PhoneNumberButton phone: Check(phone.PhoneNumber, Limits.PhoneNumber, "The phone number", button, card, sink); break;
                case CopyCodeButton code: Check(code.Example, Limits.CopyCode, "The code", button, card, sink); break;
                case OtpButton otp: Check(otp.AutofillText, Limits.ButtonLabel, "The autofill label", button, card, sink); break;
            }
        }
    }

    private void Check(JsonText? text, int limit, string what, Button? button, int? card, FindingSink sink)
    {
        if (text is null || text.Value.Length <= limit) return;
        var where = button is null ? string.Empty : " of " + PlacedText.ButtonName(button.Index, card);
        sink.Report(Rule, text.SpanBeyond(limit), TooLong.Message(what + where, text.Value.Length, limit));
    }

    private void Report(string what, TemplateText text, int limit, FindingSink sink) =>
        sink.Report(Rule, text.SpanBeyond(limit), TooLong.Message(what, text.SubmittedLength, limit));
}
