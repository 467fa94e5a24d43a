using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class RetiredCategoryReports
{
    [Theory]
    [InlineData("tag", "ACCOUNT_UPDATE")]
    [InlineData("tag", "ALERT_UPDATE")]
    [InlineData("tag", "APPOINTMENT_UPDATE")]
    [InlineData("tag", "AUTO_REPLY")]
    [InlineData("tag", "ISSUE_RESOLUTION")]
    [InlineData("tag", "PAYMENT_UPDATE")]
    [InlineData("tag", "PERSONAL_FINANCE_UPDATE")]
    [InlineData("tag", "RESERVATION_UPDATE")]
    [InlineData("tag", "shipping_update")]
    [InlineData("tag", "TICKET_UPDATE")]
    [InlineData("tag", "TRANSPORTATION_UPDATE")]
    [InlineData("category", "TRANSACTIONAL")]
    public void A_tag_of_2019_or_a_category_of_2022(string property, string word) =>
        Assert.Equal(
            $"WhatsApp has retired the {property} \"{word}\": write UTILITY, or MARKETING if it advertises anything.",
            RuleAssert.Reports("TG1302", $$"""{ "name": "a", "language": "en", "{{property}}": «"{{word}}"», "body": "Hello." }"""));

    [Fact]
    public void The_old_word_for_one_time_codes() =>
        Assert.Equal(
            "WhatsApp has retired the category \"OTP\": write AUTHENTICATION.",
            RuleAssert.Reports("TG1302", """{ "name": "a", "language": "en", "category": «"OTP"», "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] }"""));

    [Fact]
    public void A_tag_beside_a_category_that_says_it_already() =>
        Assert.Contains("remove \"tag\"", RuleAssert.Reports("TG1302", """{ "name": "a", "language": "en", "tag": «"ALERT_UPDATE"», "category": "MARKETING", "body": "Hello." }"""));

    [Fact]
    public void Both_when_both_are_retired() =>
        RuleAssert.Reports("TG1302", """{ "name": "a", "language": "en", "tag": «"ALERT_UPDATE"», "category": «"TRANSACTIONAL"», "body": "Hello." }""");
}

public sealed class RetiredCategoryGuards
{
    [Fact]
    public void A_category_of_today_in_the_place_of_a_tag() => RuleAssert.IsClean("""{ "name": "a", "language": "en", "tag": "marketing", "body": "Hello." }""");

    [Fact]
    public void An_approved_template() => RuleAssert.IsClean("""{ "name": "a", "language": "en", "category": "SHIPPING_UPDATE", "status": "APPROVED", "body": "Hello." }""");
}
