namespace TemplateGen.Definitions.Tests.Support;

/// <summary>Buttons that are right. Their <c>type</c> can be marked as the place of a finding.</summary>
internal static class ButtonTexts
{
    public const string QuickReply = """{ "type": "QUICK_REPLY", "text": "Stop" }""";
    public const string Url = """{ "type": "URL", "text": "Track", "url": "https://a.example" }""";
    public const string PhoneNumber = """{ "type": "PHONE_NUMBER", "text": "Call", "phone_number": "+31201234567" }""";
    public const string CopyCode = """{ "type": "COPY_CODE", "example": "SPRING25" }""";
    public const string Otp = """{ "type": "OTP", "otp_type": "COPY_CODE" }""";
    public const string Flow = """{ "type": "FLOW", "text": "Open", "flow_id": "123" }""";
    public const string Catalog = """{ "type": "CATALOG", "text": "View catalog" }""";
    public const string MultiProduct = """{ "type": "MPM", "text": "View items" }""";
    public const string SingleProduct = """{ "type": "SPM", "text": "View" }""";
    public const string VoiceCall = """{ "type": "VOICE_CALL", "text": "Call now" }""";
    public const string Unknown = """{ "type": "TELEPORT", "text": "Go" }""";

    /// <summary>The button with its <c>type</c> marked.</summary>
    public static string Marked(string button)
    {
        var start = button.IndexOf(": \"", StringComparison.Ordinal) + 2;
        var end = button.IndexOf('"', start + 1) + 1;
        return $"{button[..start]}«{button[start..end]}»{button[end..]}";
    }

    /// <summary>The button so many times.</summary>
    public static IEnumerable<string> Times(string button, int count) => Enumerable.Repeat(button, count);
}
