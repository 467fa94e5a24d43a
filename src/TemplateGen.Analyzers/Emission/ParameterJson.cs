using System.Globalization;
using TemplateGen.Definitions;

namespace TemplateGen.Analyzers.Emission;

/// <summary>The constant JSON around a parameter's value, as the platform's send request wants it.</summary>
internal static class ParameterJson
{
    /// <summary>What comes before and after the value in the component's <c>parameters</c>.</summary>
    /// <param name="kind">What the parameter fills in.</param>
    /// <param name="name">The placeholder's name, of a named one.</param>
    public static (string Before, string After) Around(ParameterKind kind, string? name) => kind switch
    {
        ParameterKind.Text or ParameterKind.OneTimeCode or ParameterKind.UrlSuffix when name is null => ("{\"type\":\"text\",\"text\":\"", "\"}"),
        ParameterKind.Text or ParameterKind.OneTimeCode or ParameterKind.UrlSuffix =>
            ("{\"type\":\"text\",\"parameter_name\":\"" + JsonLiteral.Escape(name) + "\",\"text\":\"", "\"}"),
        ParameterKind.CouponCode => ("{\"type\":\"coupon_code\",\"coupon_code\":\"", "\"}"),
        ParameterKind.QuickReplyPayload => ("{\"type\":\"payload\",\"payload\":\"", "\"}"),
        // The writer writes the whole object: it differs between providers.
        _ => ("", ""),
    };

    /// <summary>The start of a button's component.</summary>
    /// <param name="kind">What the parameter fills in.</param>
    /// <param name="index">The button's place among all buttons of the template, static ones included.</param>
    public static string StartOfButton(ParameterKind kind, int index) =>
        "{\"type\":\"button\",\"sub_type\":\"" + SubTypeOf(kind) + "\",\"index\":\"" + index.ToString(CultureInfo.InvariantCulture) + "\",\"parameters\":[";

    private static string SubTypeOf(ParameterKind kind) => kind switch
    {
        ParameterKind.CouponCode => "copy_code",
        ParameterKind.QuickReplyPayload => "quick_reply",
        ParameterKind.FlowStart => "flow",
        ParameterKind.CatalogThumbnail => "CATALOG",
        ParameterKind.ProductList => "mpm",
        ParameterKind.VoiceCall => "voice_call",
        // An authentication template's OTP button is sent as the URL button that it becomes.
        _ => "url",
    };
}
