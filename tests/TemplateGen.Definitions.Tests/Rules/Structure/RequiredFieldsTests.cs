using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class RequiredFieldsReports
{
    [Theory]
    [InlineData("""«{» "language": "en", "category": "UTILITY", "body": "Hello." }""", "no \"name\": add one, such as \"name\": \"order_confirmation\".")]
    [InlineData("""«{» "name": null, "language": "en", "category": "UTILITY", "body": "Hello." }""", "no \"name\"")]
    [InlineData("""{ "name": «"a"», "category": "UTILITY", "body": "Hello." }""", "no \"language\": add one, such as \"language\": \"en_US\".")]
    [InlineData("""{ "name": «"a"», "languages": [], "category": "UTILITY", "body": "Hello." }""", "no \"language\"")]
    [InlineData("""{ "name": «"a"», "language": "en", "body": "Hello." }""", "no \"category\": add MARKETING, UTILITY or AUTHENTICATION.")]
    [InlineData("""{ "name": «"a"», "language": "en", "category": "UTILITY" }""", "no body")]
    [InlineData("""{ "name": «"a"», "language": "en", "category": "AUTHENTICATION", "components": [ { "type": "BUTTONS", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] } ] }""", "no body")]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", "body": «""» }""", "The body is empty")]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", "body": «" \n"» }""", "The body is empty")]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", "components": [ «{» "type": "BODY" } ] }""", "The body has no \"text\"")]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello.", "header": «{» "format": "TEXT" } }""", "The text header has no \"text\"")]
    public void A_field_that_the_platform_requires(string marked, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1002", marked));

    [Fact]
    public void Each_missing_field() =>
        Assert.Equal(3, Definition.Check("""{ "name": "a" }""").Count(finding => finding.RuleId == "TG1002"));

    [Theory]
    [InlineData("""«{» "language": "en", "status": "APPROVED", "category": "UTILITY", "body": "Hello." }""")]
    [InlineData("""{ "name": «"a"», "status": "APPROVED", "category": "UTILITY", "body": "Hello." }""")]
    [InlineData("""{ "name": «"a"», "language": "en", "status": "approved", "category": "UTILITY" }""")]
    public void What_generating_needs_of_an_approved_template(string marked) => RuleAssert.Reports("TG1002", marked);
}

public sealed class RequiredFieldsGuards
{
    [Theory]
    [InlineData("""{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello." }""")]
    [InlineData("""{ "name": "a", "language": "en", "tag": "MARKETING", "body": "Hello." }""")]
    [InlineData("""{ "name": "a", "languages": [ "en" ], "category": "UTILITY", "body": "Hello." }""")]
    public void A_template_with_all_of_them(string text) => RuleAssert.IsClean(text);

    [Theory]
    [InlineData("""{ "name": "a", "language": "en", "category": "AUTHENTICATION", "components": [ { "type": "BODY", "add_security_recommendation": true }, { "type": "BUTTONS", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] } ] }""")]
    [InlineData("""{ "name": "a", "language": "en", "category": "AUTHENTICATION", "components": [ { "type": "BODY" }, { "type": "BUTTONS", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] } ] }""")]
    [InlineData("""{ "name": "a", "language": "en", "tag": "AUTHENTICATION", "body": { "add_security_recommendation": true }, "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] }""")]
    [InlineData("""{ "name": "a", "language": "en", "category": "AUTHENTICATION", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] }""")]
    public void An_authentication_body_which_the_platform_writes(string text) => RuleAssert.IsClean(text);

    [Fact]
    public void The_category_of_an_approved_template() =>
        RuleAssert.IsClean("""{ "name": "a", "language": "en", "status": "APPROVED", "components": [ { "type": "BODY", "text": "Hello." } ] }""");
}
