using System.Text.Json.Nodes;
using static TemplateGen.Definitions.Schema.Nodes;

namespace TemplateGen.Definitions.Schema;

/// <summary>A button.</summary>
internal static class ButtonSchema
{
    private static readonly string[] Types = ["QUICK_REPLY", "URL", "PHONE_NUMBER", "COPY_CODE", "OTP", "FLOW", "CATALOG", "MPM", "SPM", "VOICE_CALL"];

    /// <summary>A button whose parts have the types that reading needs.</summary>
    public static JsonObject Structure() => Of(
        ("type", "object"),
        ("properties", Of(
            ("type", OpenWord("What the button does.", Types)),
            ("text", Text($"The label, of at most {Limits.ButtonLabel} characters: plain text on one line.")),
            ("example", Any("The sample of the address's placeholder, or the code to copy.")))),
        ("allOf", List(
            When("URL", With(("url", Text($"The address, of at most {Limits.Url} characters; it may end with {{{{1}}}}.")))),
            When("PHONE_NUMBER", With(("phone_number", Any("A phone number with its country code, such as +31201234567.")))),
            When("FLOW", With(
                ("flow_id", Any("The flow's id; or \"flow_name\", or \"flow_json\".")),
                ("flow_name", Any("The flow's name; or \"flow_id\", or \"flow_json\".")),
                ("flow_json", Any("The flow itself; or \"flow_id\", or \"flow_name\".")),
                ("flow_action", Any("navigate, which is the default, or data_exchange.")),
                ("navigate_screen", Any("The screen that \"navigate\" opens.")),
                ("icon", Any("DOCUMENT, PROMOTION or REVIEW.")))),
            When("OTP", With(
                ("otp_type", Any("COPY_CODE, ONE_TAP or ZERO_TAP.")),
                ("autofill_text", Any($"The label of the button that fills the code in, of at most {Limits.ButtonLabel} characters.")),
                ("zero_tap_terms_accepted", Any("Must be true for ZERO_TAP.")),
                ("supported_apps", Any($"The apps that take the code, at most {Limits.SupportedApps}, each with \"package_name\" and \"signature_hash\".")))))));

    /// <summary>A button that the platform accepts.</summary>
    public static JsonObject Content() => All(
        With(("text", Of(("maxLength", Limits.ButtonLabel)))),
        Labelled("QUICK_REPLY"),
        Labelled("PHONE_NUMBER"),
        Labelled("FLOW"),
        If(
            All(Having(("type", AnyCase("URL"))), Of(("not", Having(("url", Of(("pattern", "^[Hh][Tt][Tt][Pp][Ss]://[Ww][Ww][Ww]\\.[Ww][Hh][Aa][Tt][Ss][Aa][Pp][Pp]\\.[Cc][Oo][Mm]/[Oo][Tt][Pp]/[Cc][Oo][Dd][Ee]/"))))))),
            All(Label(), Having(("url", Of(("maxLength", Limits.Url), ("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://")))))),
        When("PHONE_NUMBER", Having(("phone_number", Of(("pattern", "^\\+?[0-9]+$"), ("maxLength", Limits.PhoneNumber))))),
        When("COPY_CODE", With(("example", Of(("maxLength", Limits.CopyCode))))),
        When("OTP", With(("autofill_text", Of(("maxLength", Limits.ButtonLabel))))),
        When("FLOW", All(
            Of(("oneOf", List(Having(("flow_id", NotNull())), Having(("flow_name", NotNull())), Having(("flow_json", NotNull()))))),
            With(("flow_action", Word("navigate, which is the default, or data_exchange.", FlowWords.Actions)), ("icon", Word("A picture beside the label.", FlowWords.Icons))))));

    private static JsonObject Labelled(string type) => When(type, Label());

    /// <summary>Plain text on one line.</summary>
    private static JsonObject Label() => Having(("text", Of(("pattern", "^[^\\n\\r*`]*\\S[^\\n\\r*`]*$"))));
}
