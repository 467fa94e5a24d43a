using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class KnownCategoryReports
{
    [Theory]
    [InlineData("category", "UTILTY", "did you mean UTILITY?")]
    [InlineData("category", "utility ", "did you mean UTILITY?")]
    [InlineData("category", "AUTH", "did you mean AUTHENTICATION?")]
    [InlineData("category", "MARKETTING", "did you mean MARKETING?")]
    [InlineData("category", "TRANSACTION", "did you mean UTILITY?")]
    [InlineData("tag", "SHIPING_UPDATE", "did you mean UTILITY?")]
    [InlineData("tag", "NEWS", "use MARKETING, UTILITY or AUTHENTICATION.")]
    [InlineData("category", "SERVICE", "use MARKETING, UTILITY or AUTHENTICATION.")]
    [InlineData("category", "", "use MARKETING, UTILITY or AUTHENTICATION.")]
    public void A_word_that_the_platform_never_had(string property, string word, string advice) =>
        Assert.Equal(
            $"WhatsApp has no {property} \"{word}\": {advice}",
            RuleAssert.Reports("TG1301", $$"""{ "name": "a", "language": "en", "{{property}}": «"{{word}}"», "body": "Hello." }"""));

    [Fact]
    public void A_word_of_any_length() => RuleAssert.Reports("TG1301", $$"""{ "name": "a", "language": "en", "category": «"{{new string('U', 100_000)}}"», "body": "Hello." }""");
}

public sealed class KnownCategoryGuards
{
    [Theory]
    [InlineData("category", "MARKETING")]
    [InlineData("category", "utility")]
    [InlineData("category", "Utility")]
    [InlineData("tag", "UTILITY")]
    public void A_word_of_today_in_any_case(string property, string word) =>
        RuleAssert.IsClean($$"""{ "name": "a", "language": "en", "{{property}}": "{{word}}", "body": "Hello." }""");

    [Fact]
    public void The_word_for_one_time_codes() =>
        RuleAssert.IsClean("""{ "name": "a", "language": "en", "category": "Authentication", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] }""");

    [Fact]
    public void Any_word_on_an_approved_template() =>
        RuleAssert.IsClean("""{ "name": "a", "language": "en", "category": "SERVICE", "status": "APPROVED", "body": "Hello." }""");
}
