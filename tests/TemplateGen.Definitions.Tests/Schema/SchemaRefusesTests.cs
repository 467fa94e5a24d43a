using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Schema;

/// <summary>What the schema can say of the rules, it says, at the same limits.</summary>
public sealed class SchemaRefusesTests
{
    /// <summary>Rules whose non-compliant example a schema can refuse. Others count or compare, or are no errors.</summary>
    public static TheoryData<string> Expressible => ["TG1002", "TG1101", "TG1201", "TG1202", "TG1301"];

    [Theory]
    [MemberData(nameof(Expressible))]
    public void Non_compliant_examples(string id) => SchemaCheck.Refuses(RulePage.Example(id, "Non-compliant"));

    [Theory]
    [InlineData("""5""")]
    [InlineData("""[ 5 ]""")]
    [InlineData("""{ }""")]
    [InlineData("""{ "data": [ { } ] }""")]
    [InlineData("""{ "name": 5, "language": "en", "category": "UTILITY", "body": "Hello" }""")]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", "body": [ ] }""")]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello", "parameters": [ { "type": "colour" } ] }""")]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", "components": { } }""")]
    public void Other_types_than_reading_needs(string text) => RefusedByBoth(text, "TG1001");

    [Theory]
    [InlineData("""{ "language": "en", "category": "UTILITY", "body": "Hello" }""")]
    [InlineData("""{ "name": "a", "category": "UTILITY", "body": "Hello" }""")]
    [InlineData("""{ "name": "a", "language": "en", "body": "Hello" }""")]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY" }""")]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", "body": " " }""")]
    [InlineData("""{ "name": "a", "language": "en", "status": "APPROVED", "components": [ { "type": "FOOTER", "text": "a" } ] }""")]
    public void Missing_fields(string text) => RefusedByBoth(text, "TG1002");

    [Theory]
    [InlineData("header", Limits.Header)]
    [InlineData("footer", Limits.Footer)]
    [InlineData("body", Limits.Body)]
    public void Texts_beyond_their_limit(string part, int limit)
    {
        SchemaCheck.Accepts(Own(part, limit));
        SchemaCheck.Refuses(Own(part, limit + 1));

        static string Own(string part, int length) =>
            (part == "body" ? """{ "name": "a", "language": "en", "category": "UTILITY", """ : """{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello", """)
            + $"\"{part}\": \"{new string('x', length)}\" }}";
    }

    [Theory]
    [InlineData("""{ "type": "QUICK_REPLY", "text": "1234567890123456789012345" }""", """{ "type": "QUICK_REPLY", "text": "12345678901234567890123456" }""")]
    [InlineData("""{ "type": "PHONE_NUMBER", "text": "Call", "phone_number": "+3120123456789012345" }""", """{ "type": "PHONE_NUMBER", "text": "Call", "phone_number": "+31201234567890123456" }""")]
    [InlineData("""{ "type": "PHONE_NUMBER", "text": "Call", "phone_number": "31201234567" }""", """{ "type": "PHONE_NUMBER", "text": "Call", "phone_number": "020-1234567" }""")]
    [InlineData("""{ "type": "URL", "text": "Go", "url": "https://shop.example/" }""", """{ "type": "URL", "text": "Go", "url": "shop.example" }""")]
    [InlineData("""{ "type": "URL", "text": "Go", "url": "https://shop.example/" }""", """{ "type": "URL", "text": "Go" }""")]
    [InlineData("""{ "type": "COPY_CODE", "example": "12345678901234567890" }""", """{ "type": "COPY_CODE", "example": "123456789012345678901" }""")]
    [InlineData("""{ "type": "FLOW", "text": "Go", "flow_id": "1" }""", """{ "type": "FLOW", "text": "Go" }""")]
    [InlineData("""{ "type": "FLOW", "text": "Go", "flow_id": "1", "flow_name": null }""", """{ "type": "FLOW", "text": "Go", "flow_id": "1", "flow_name": "x" }""")]
    [InlineData("""{ "type": "FLOW", "text": "Go", "flow_id": "1", "flow_action": "Navigate" }""", """{ "type": "FLOW", "text": "Go", "flow_id": "1", "flow_action": "open" }""")]
    public void Buttons_at_both_sides(string accepted, string refused)
    {
        AcceptedByBoth(WithButton(accepted));
        RefusedByBoth(WithButton(refused), null);

        static string WithButton(string button) => $$"""{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello", "buttons": [ {{button}} ] }""";
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Too_many_buttons(int count, bool isAccepted)
    {
        var buttons = string.Join(", ", Enumerable.Repeat("""{ "type": "QUICK_REPLY", "text": "Yes" }""", count));
        var text = $$"""{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello", "buttons": [ {{buttons}} ] }""";
        if (isAccepted) AcceptedByBoth(text);
        else RefusedByBoth(text, "TG1601");
    }

    [Theory]
    [InlineData("UTILITY", 29, false)]
    [InlineData("UTILITY", 30, true)]
    [InlineData("UTILITY", 43_200, true)]
    [InlineData("UTILITY", 43_201, false)]
    [InlineData("UTILITY", -1, true)]
    [InlineData("MARKETING", -1, false)]
    [InlineData("MARKETING", 43_199, false)]
    [InlineData("marketing", 43_200, true)]
    [InlineData("MARKETING", 2_592_001, false)]
    public void Times_to_live(string category, int seconds, bool isAccepted)
    {
        var text = $$"""{ "name": "a", "language": "en", "category": "{{category}}", "message_send_ttl_seconds": {{seconds}}, "body": "Hello" }""";
        if (isAccepted) AcceptedByBoth(text);
        else RefusedByBoth(text, "TG1801");
    }

    [Theory]
    [InlineData("K8a/AINcGX7", 90, true)]
    [InlineData("K8a/AINcGX", 90, false)]
    [InlineData("K8a%AINcGX7", 90, false)]
    [InlineData("K8a/AINcGX7", 91, false)]
    [InlineData("K8a/AINcGX7", 0, false)]
    public void One_time_codes(string hash, int minutes, bool isAccepted)
    {
        var text =
            $$"""
            { "name": "a", "language": "en", "category": "AUTHENTICATION", "components": [
              { "type": "BODY" }, { "type": "FOOTER", "code_expiration_minutes": {{minutes}} },
              { "type": "BUTTONS", "buttons": [ { "type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [ { "package_name": "com.example.shop", "signature_hash": "{{hash}}" } ] } ] } ] }
            """;
        if (isAccepted) AcceptedByBoth(text);
        else RefusedByBoth(text, "TG1701");
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(10, true)]
    [InlineData(1, false)]
    [InlineData(11, false)]
    public void Cards(int count, bool isAccepted)
    {
        const string Card = """{ "components": [ { "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [ "4::aW" ] } }, { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "Yes" } ] } ] }""";
        var cards = string.Join(", ", Enumerable.Repeat(Card, count));
        var text = $$"""{ "name": "a", "language": "en", "category": "MARKETING", "components": [ { "type": "BODY", "text": "Hello" }, { "type": "CAROUSEL", "cards": [ {{cards}} ] } ] }""";
        if (isAccepted) AcceptedByBoth(text);
        else RefusedByBoth(text, "TG1801");
    }

    private static void AcceptedByBoth(string text)
    {
        RuleAssert.IsClean(text);
        SchemaCheck.Accepts(text);
    }

    private static void RefusedByBoth(string text, string? ruleId)
    {
        Assert.Contains(Definition.Check(text), finding => ruleId is null || finding.RuleId == ruleId);
        SchemaCheck.Refuses(text);
    }
}
