namespace TemplateGen.Sandbox.Checks;

/// <summary>The parameter types that the platform knows: an error names no other, for it may hold anything.</summary>
internal static class ParameterTypes
{
    private static readonly string[] Known =
    [
        "text", "currency", "date_time", "image", "video", "document", "location", "product", "payload", "coupon_code",
        "action", "ttl_minutes", "limited_time_offer", "tap_target_configuration",
    ];

    public static string Name(string type) => Known.Contains(type) ? type.ToUpperInvariant() : "UNKNOWN";
}
