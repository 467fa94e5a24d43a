using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions;

/// <summary>Reads a button.</summary>
internal static class ButtonReader
{
    public static Button Read(JsonNode node, int index, TemplateScope scope, ParameterEntries.Scope entries)
    {
        var span = node.Span;
        var type = scope.Text(node, "type", "A button's \"type\"");
        var text = scope.Text(node, "text", "A button's \"text\"");
        return type?.Value.ToUpperInvariant() switch
        {
            "QUICK_REPLY" => new QuickReplyButton(span, index, type, text),
            "URL" => ReadUrl(node, index, type, text, scope, entries),
            "PHONE_NUMBER" => new PhoneNumberButton(span, index, type, text) { PhoneNumber = SampleReader.Scalar(node.Find("phone_number")) },
            "COPY_CODE" => new CopyCodeButton(span, index, type, text) { Example = FirstSample(node) },
            "OTP" => OtpButtonReader.Read(node, index, type, text),
            "FLOW" => ReadFlow(node, index, type, text),
            "CATALOG" => new CatalogButton(span, index, type, text),
            "MPM" => new MultiProductButton(span, index, type, text),
            "SPM" => new SingleProductButton(span, index, type, text),
            "VOICE_CALL" => new VoiceCallButton(span, index, type, text),
            _ => new UnknownButton(span, index, type, text),
        };
    }

    private static Button ReadUrl(JsonNode node, int index, JsonText type, JsonText? text, TemplateScope scope, ParameterEntries.Scope entries)
    {
        var url = node.Find("url");
        if (OtpButtonReader.IsReadBack(url)) return OtpButtonReader.ReadBack(node, index, type, text, url!.Value.ToText());
        return new UrlButton(node.Span, index, type, text)
        {
            Url = scope.Address(url, new SampleSet(SampleReader.OfButton(node), entries, isAddress: true)),
        };
    }

    private static FlowButton ReadFlow(JsonNode node, int index, JsonText type, JsonText? text) => new(node.Span, index, type, text)
    {
        FlowId = SampleReader.Scalar(node.Find("flow_id")),
        FlowName = SampleReader.Scalar(node.Find("flow_name")),
        FlowJson = SampleReader.Scalar(node.Find("flow_json")),
        FlowAction = SampleReader.Scalar(node.Find("flow_action")),
        NavigateScreen = SampleReader.Scalar(node.Find("navigate_screen")),
        Icon = SampleReader.Scalar(node.Find("icon")),
    };

    private static JsonText? FirstSample(JsonNode node)
    {
        var samples = SampleReader.OfButton(node);
        return samples.Count == 0 ? null : samples[0].Value;
    }
}
