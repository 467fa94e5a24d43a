using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class KnownCategoryReports
{
    [Theory]
    [InlineData("category", "UTILTY")]
    [InlineData("category", "")]
    [InlineData("category", "UTILITY ")]
    [InlineData("tag", "NEWS")]
    public void A_word_that_the_platform_never_had(string property, string word) =>
        Assert.Contains(
            $"WhatsApp has no {property} \"{word}\": use MARKETING, UTILITY or AUTHENTICATION.",
            RuleAssert.Reports("TG1301", $$"""{ "name": "a", "language": "en", "{{property}}": «"{{word}}"», "body": "Hello." }"""));
}

public sealed class KnownCategoryGuards
{
    [Theory]
    [InlineData("category", "MARKETING")]
    [InlineData("category", "utility")]
    [InlineData("tag", "UTILITY")]
    [InlineData("tag", "ACCOUNT_UPDATE")]
    [InlineData("tag", "ALERT_UPDATE")]
    [InlineData("tag", "APPOINTMENT_UPDATE")]
    [InlineData("tag", "AUTO_REPLY")]
    [InlineData("tag", "ISSUE_RESOLUTION")]
    [InlineData("tag", "PAYMENT_UPDATE")]
    [InlineData("tag", "PERSONAL_FINANCE_UPDATE")]
    [InlineData("tag", "RESERVATION_UPDATE")]
    [InlineData("tag", "SHIPPING_UPDATE")]
    [InlineData("tag", "TICKET_UPDATE")]
    [InlineData("tag", "TRANSPORTATION_UPDATE")]
    [InlineData("tag", "TRANSACTIONAL")]
    public void A_word_of_today_or_a_retired_one_in_any_case(string property, string word) =>
        RuleAssert.IsClean($$"""{ "name": "a", "language": "en", "{{property}}": "{{word}}", "body": "Hello." }""");

    [Theory]
    [InlineData("Authentication")]
    [InlineData("OTP")]
    public void A_word_for_one_time_codes(string word) =>
        RuleAssert.IsClean($$"""{ "name": "a", "language": "en", "category": "{{word}}", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] }""");

    [Fact]
    public void Any_word_on_an_approved_template() =>
        RuleAssert.IsClean("""{ "name": "a", "language": "en", "category": "SERVICE", "status": "APPROVED", "body": "Hello." }""");
}
