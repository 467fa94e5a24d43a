using System.Text.Json.Nodes;
using static TemplateGen.Definitions.Schema.Nodes;

namespace TemplateGen.Definitions.Schema;

/// <summary>What a template with a one-time code must be.</summary>
internal static class AuthenticationSchema
{
    private const string PackageName = "^([A-Za-z][A-Za-z0-9_]*\\.)+[A-Za-z][A-Za-z0-9_]*$";

    public static JsonObject Content() => With(
        ("buttons", ArrayOf(Button())),
        ("footer", Expiration()),
        ("components", ArrayOf(All(
            When("FOOTER", Expiration()),
            When("BUTTONS", With(("buttons", ArrayOf(Button()))))))));

    private static JsonObject Expiration() =>
        With(("code_expiration_minutes", Of(("minimum", Limits.FewestCodeExpirationMinutes), ("maximum", Limits.CodeExpirationMinutes))));

    private static JsonObject Button() => When(
        "OTP",
        All(
            Having(("otp_type", NotNull())),
            If(Having(("otp_type", AnyCase("ONE_TAP", "ZERO_TAP"))), With(("supported_apps", Of(("maxItems", Limits.SupportedApps), ("items", App())))))));

    private static JsonObject App() => If(
        Of(("type", "object")),
        Having(
            ("package_name", Of(("type", "string"), ("pattern", PackageName), ("maxLength", Limits.PackageName))),
            ("signature_hash", Of(("type", "string"), ("pattern", $"^[A-Za-z0-9+/=]{{{Limits.SignatureHash}}}$")))));
}
