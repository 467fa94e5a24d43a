namespace TemplateGen.Definitions.Rules;

/// <summary>
/// TG1406: a placeholder, media header or coupon without a sample, or a sample without a placeholder. Each text gets one
/// finding for all that it lacks.
/// </summary>
internal sealed class SamplesMatch() : TemplateRule(new Rule("TG1406", "Samples and placeholders differ", FindingSeverity.Error), breaksGeneration: false)
{
    public override void Check(TemplateDefinition template, FindingSink sink)
    {
        // The platform writes all of an AUTHENTICATION template, samples too.
        if (template.EffectiveCategory is DefinitionCategory.Authentication) return;
        var maySurplusBeMeant = false;
        foreach (var text in PlacedText.In(template))
        {
            var isSound = PlaceholderStructure.IsSound(text.Text);

            // A sample too many may be for braces that should have been double ones (TG1409).
            var hasSingleBraces = SingleBraces.AreIn(text.Text, template);
            maySurplusBeMeant |= !isSound || hasSingleBraces;
            if (isSound) Check(text, hasSingleBraces, template, sink);
        }

        CheckHeader(template.Header, null, sink);
        CheckButtons(template.Buttons, null, sink);
        if (template.Carousel is { } carousel)
        {
            for (var i = 0; i < carousel.Cards.Count; i++)
            {
                CheckHeader(carousel.Cards[i].Header, i, sink);
                CheckButtons(carousel.Cards[i].Buttons, i, sink);
            }
        }

        if (!maySurplusBeMeant && !template.IsMalformed && template.Parameters.Count > 0) SurplusSamples.Report(Rule, template, sink);
    }

    private void Check(PlacedText text, bool maySurplusBeMeant, TemplateDefinition template, FindingSink sink)
    {
        Placeholder? firstWithout = null;
        foreach (var placeholder in text.Text.Placeholders)
        {
            if (placeholder.Sample is null) firstWithout ??= placeholder;
        }

        if (firstWithout is null)
        {
            ReportEmpty(text, sink);
            if (!maySurplusBeMeant) SurplusSamples.Report(Rule, text, sink);
        }
        else if (!IsNamedFormatMissing(text, firstWithout, template))
        {
            sink.Report(Rule, firstWithout.Span, SampleAdvice.OnMissing(text, template));
        }
    }

    /// <summary>Whether names have samples by position since the template should have numbers, or say that it has names (TG1407).</summary>
    private static bool IsNamedFormatMissing(PlacedText text, Placeholder placeholder, TemplateDefinition template) =>
        placeholder.IsNamed && text.Text.Samples.Count > 0 && text.Text.Samples[0].Name is null
        && template.Shape is not DefinitionShape.Own && !(template.ParameterFormat?.Is("NAMED") ?? false);

    private void ReportEmpty(PlacedText text, FindingSink sink)
    {
        foreach (var placeholder in text.Text.Placeholders)
        {
            if (!string.IsNullOrWhiteSpace(placeholder.Sample!.Value)) continue;
            sink.Report(Rule, placeholder.Sample.Span, $"The sample for {placeholder.Submitted} in the {text.Name} is empty: write a likely value.");
            return;
        }
    }

    private void CheckHeader(Header? header, int? card, FindingSink sink)
    {
        if (header is not MediaHeader media) return;
        var what = KindOf(media) + (card is { } index ? " of card " + Show.PlainNumber(index + 1) : " of the header");
        CheckSample(media.Sample, media.Format!, what, "\"header_handle\": [ \"4::…\" ] in its \"example\", with the handle of an uploaded file", sink);
    }

    private void CheckButtons(EquatableArray<Button> buttons, int? card, FindingSink sink)
    {
        foreach (var button in buttons)
        {
            // What else is wrong with a code is TG1602.
            if (button is CopyCodeButton { Example: null or { Value: "" } } code)
            {
                CheckSample(code.Example, code.Type!, "coupon of " + PlacedText.ButtonName(button.Index, card), "\"example\": \"SAVE20\" in the button", sink);
            }
        }
    }

    private void CheckSample(JsonText? sample, JsonText owner, string what, string advice, FindingSink sink)
    {
        if (sample is null) sink.Report(Rule, owner.Span, $"The {what} has no sample, which WhatsApp's reviewers ask for: write {advice}.");
        else if (string.IsNullOrWhiteSpace(sample.Value)) sink.Report(Rule, sample.Span, $"The sample for the {what} is empty: write {advice}.");
    }

    private static string KindOf(MediaHeader header) => header.Kind switch
    {
        MediaKind.Image => "picture",
        MediaKind.Video => "video",
        _ => "document",
    };
}
