using TemplateGen.Definitions.Json;

namespace TemplateGen.Definitions;

/// <summary>Reads a one-time code button, as created and as read back from the platform.</summary>
internal static class OtpButtonReader
{
    private const string ReadBackAddress = "https://www.whatsapp.com/otp/code/";
    private const string KindParameter = "otp_type=";

    /// <summary>The create form.</summary>
    public static OtpButton Read(JsonNode node, int index, JsonText type, JsonText? text)
    {
        var kind = SampleReader.Scalar(node.Find("otp_type"));
        return new OtpButton(node.Span, index, type, text)
        {
            Kind = KindOf(kind?.Value),
            KindText = kind,
            AutofillText = SampleReader.Scalar(node.Find("autofill_text")),
            ZeroTapTermsAccepted = node.Find("zero_tap_terms_accepted")?.ToBoolean(),
            SupportedApps = ReadApps(node),
        };
    }

    /// <summary>Whether the address of a URL button is that of a one-time code.</summary>
    public static bool IsReadBack(JsonNode? url) =>
        url is { Kind: JsonKind.Text } text && text.ToSpan().StartsWith(ReadBackAddress.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The form of the platform's answer.</summary>
    public static OtpButton ReadBack(JsonNode node, int index, JsonText type, JsonText? text, JsonText url)
    {
        var start = url.Value.IndexOf(KindParameter, StringComparison.OrdinalIgnoreCase);
        var kind = start < 0 ? null : url.Value.Substring(start + KindParameter.Length).Split('&')[0];
        return new OtpButton(node.Span, index, type, text) { Kind = KindOf(kind), SupportedApps = ReadApps(node), Url = url };
    }

    private static OtpKind KindOf(string? word) => word?.ToUpperInvariant() switch
    {
        "COPY_CODE" => OtpKind.CopyCode,
        "ONE_TAP" => OtpKind.OneTap,
        "ZERO_TAP" => OtpKind.ZeroTap,
        _ => OtpKind.Unknown,
    };

    private static EquatableArray<SupportedApp> ReadApps(JsonNode button)
    {
        var apps = new List<SupportedApp>();
        if (button.Find("package_name") is not null || button.Find("signature_hash") is not null) apps.Add(ReadApp(button));
        if (button.Find("supported_apps") is { } array)
        {
            foreach (var element in array.Elements)
            {
                if (element.Kind is JsonKind.Object) apps.Add(ReadApp(element));
            }
        }

        return apps.ToEquatableArray();
    }

    private static SupportedApp ReadApp(JsonNode node) =>
        new(node.Span, SampleReader.Scalar(node.Find("package_name")), SampleReader.Scalar(node.Find("signature_hash")));
}
