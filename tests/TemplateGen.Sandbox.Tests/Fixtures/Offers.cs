namespace TemplateGen.Sandbox.Tests.Fixtures;

/// <summary>The component of a limited-time offer.</summary>
internal static class Offers
{
    public static string EndingAt(DateTimeOffset end) => $$"""
        { "type": "limited_time_offer", "parameters": [ { "type": "limited_time_offer", "limited_time_offer": { "expiration_time_ms": {{end.ToUnixTimeMilliseconds()}} } } ] }
        """;
}
