using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class KindFormReports
{
    [Fact]
    public void A_request_for_permission_to_call_in_an_authentication_template() =>
        Assert.StartsWith(
            "Requests for permission to call stand only in MARKETING and UTILITY templates, and this one is AUTHENTICATION",
            Assert.Single(
                Definition.Check("""{ "name": "a", "language": "en", "category": "AUTHENTICATION", "components": [ { "type": "BODY" }, { "type": "CALL_PERMISSION_REQUEST" } ] }"""),
                finding => finding.RuleId == "TG1801").Message);

    [Theory]
    [InlineData("AUTHENTICATION", "29", "AUTHENTICATION templates take 30 to 900, or -1 for 30 days")]
    [InlineData("AUTHENTICATION", "901", "is 901 seconds")]
    [InlineData("authentication", "-2", "authentication templates take 30 to 900")]
    [InlineData("OTP", "901", "OTP templates take 30 to 900")]
    [InlineData("UTILITY", "29", "UTILITY templates take 30 to 43,200, or -1 for 30 days")]
    [InlineData("UTILITY", "43201", "is 43,201 seconds")]
    [InlineData("UTILITY", "0", "is 0 seconds")]
    [InlineData("MARKETING", "43199", "MARKETING templates take 43,200 to 2,592,000:")]
    [InlineData("MARKETING", "2592001", "is 2,592,001 seconds")]
    [InlineData("MARKETING", "-1", "is -1 seconds")]
    [InlineData("MARKETING\", \"tag\": \"marketing", "-1", "is -1 seconds")]
    [InlineData("MARKETING", "\"120\"", "is 120 seconds")]
    [InlineData("UTILITY", "99999999999999999999", "no number of seconds")]
    [InlineData("UTILITY", "600.5", "no number of seconds")]
    [InlineData("UTILITY", "\"10 minutes\"", "no number of seconds")]
    [InlineData("SERVICE", "true", "no number of seconds")]
    public void A_time_to_live_out_of_range(string category, string seconds, string message)
    {
        var (text, spans) = Marked.Parse(Template(category, $"«{seconds}»"));
        var finding = Assert.Single(Definition.Check(text), finding => finding.RuleId == "TG1801");
        Assert.Equal(Assert.Single(spans), finding.Span);
        Assert.Contains(message, finding.Message);
    }

    [Fact]
    public void A_time_to_live_that_is_an_object() => RuleAssert.Reports("TG1801", Template("UTILITY", "«{» \"seconds\": 600 }"));

    [Fact]
    public void A_product_button_without_a_product() =>
        Assert.Contains("header is none", RuleAssert.Reports("TG1801", Texts.Buttons("""{ "type": «"SPM"», "text": "View" }""")));

    [Fact]
    public void A_product_button_under_a_text() =>
        RuleAssert.Reports("TG1801", Texts.Own("Hello.", """ "header": "Elf", "buttons": [ { "type": «"SPM"», "text": "View" } ] """));

    [Theory]
    [InlineData("\"flow_action\": «\"open\"»", "\"flow_action\" cannot be \"open\": write navigate or data_exchange.")]
    [InlineData("\"icon\": «\"SMILE\"»", "\"icon\" cannot be \"SMILE\": write DOCUMENT or PROMOTION or REVIEW.")]
    public void A_flow_with_another_word(string property, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1801", Texts.Buttons($$"""{ "type": "FLOW", "text": "Open", "flow_id": "123", {{property}} }""")));

    [Fact]
    public void A_request_to_call_for_a_code() =>
        Assert.Contains("only in MARKETING and UTILITY templates", RuleAssert.Reports("TG1801", """{ "name": "a", "language": "en", "category": "AUTHENTICATION", "components": [ { "type": "BODY" }, { "type": «"CALL_PERMISSION_REQUEST"» }, { "type": "BUTTONS", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] } ] }"""));

    internal static string Template(string category, string seconds) =>
        category.ToUpperInvariant() is "AUTHENTICATION" or "OTP"
            ? $$"""{ "name": "a", "language": "en", "category": "{{category}}", "message_send_ttl_seconds": {{seconds}}, "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] }"""
            : $$"""{ "name": "a", "language": "en", "category": "{{category}}", "message_send_ttl_seconds": {{seconds}}, "body": "Hello." }""";
}

public sealed class KindFormGuards
{
    [Theory]
    [InlineData("AUTHENTICATION", "30")]
    [InlineData("AUTHENTICATION", "900")]
    [InlineData("AUTHENTICATION", "-1")]
    [InlineData("UTILITY", "30")]
    [InlineData("UTILITY", "43200")]
    [InlineData("UTILITY", "\"-1\"")]
    [InlineData("MARKETING", "43200")]
    [InlineData("MARKETING", "2592000")]
    [InlineData("MARKETING", "\"86400\"")]
    [InlineData("MARKETING", "null")]
    public void A_time_to_live_in_range(string category, string seconds) => RuleAssert.IsClean(KindFormReports.Template(category, seconds));

    [Theory]
    [InlineData("SERVICE", "TG1301")]
    [InlineData("ACCOUNT_UPDATE", "TG1302")]
    [InlineData("MARKETING\", \"tag\": \"UTILITY", "TG1003")]
    public void A_time_to_live_of_a_category_that_is_not_certain(string category, string reportedAs) =>
        Assert.Equal([reportedAs], Definition.Check(KindFormReports.Template(category, "1")).Select(finding => finding.RuleId));

    [Fact]
    public void A_time_to_live_of_a_category_that_the_tag_repeats() =>
        RuleAssert.IsClean(KindFormReports.Template("MARKETING\", \"tag\": \"MARKETING", "86400"));

    [Theory]
    [InlineData("PRODUCT")]
    [InlineData("product")]
    public void A_product_button_under_a_product(string format) =>
        RuleAssert.IsClean(Texts.Components($$"""{ "type": "HEADER", "format": "{{format}}" }, { "type": "BODY", "text": "Hello." }, { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] }"""));

    [Theory]
    [InlineData("\"flow_action\": \"NAVIGATE\", \"navigate_screen\": \"START\", \"icon\": \"review\"")]
    [InlineData("\"flow_action\": \"data_exchange\", \"icon\": \"PROMOTION\"")]
    public void A_flow_s_words_in_any_case(string properties) =>
        RuleAssert.IsClean(Texts.Buttons($$"""{ "type": "FLOW", "text": "Open", "flow_id": "123", {{properties}} }"""));

    [Fact]
    public void A_request_to_call_about_an_order() =>
        RuleAssert.IsClean(Texts.Components("""{ "type": "BODY", "text": "May we call?" }, { "type": "call_permission_request" }"""));

    [Fact]
    public void An_approved_template() =>
        RuleAssert.IsClean(Texts.Own("Hello.", """ "status": "APPROVED", "message_send_ttl_seconds": 1, "buttons": [ { "type": "SPM", "text": "View" } ] """));
}
