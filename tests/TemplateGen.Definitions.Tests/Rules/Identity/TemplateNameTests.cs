using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class TemplateNameReports
{
    [Theory]
    [InlineData("Order", "holds 'O'", "write \"order\"")]
    [InlineData("order-update", "holds '-'", "write \"order_update\"")]
    [InlineData("order update", "holds ' '", "write \"order_update\"")]
    [InlineData("commande_reçue", "holds 'ç'", "write \"commande_re_ue\"")]
    [InlineData("\\u0000", "holds '\\u0000'", "rename it")]
    [InlineData("İ", "holds 'İ'", "rename it")]
    [InlineData("", "is empty", "write 1 to 512")]
    public void Characters_that_the_platform_does_not_take(string name, string what, string advice)
    {
        var message = RuleAssert.Reports("TG1101", $$"""{ "name": «"{{name}}"», "language": "en", "category": "UTILITY", "body": "Hello." }""");
        Assert.Contains(what, message);
        Assert.Contains(advice, message);
    }

    [Fact]
    public void A_name_of_513_characters() =>
        Assert.Contains("The name is 513 characters long, and WhatsApp accepts 512: shorten it by 1", RuleAssert.Reports("TG1101", $$"""{ "name": "{{new string('a', 512)}}«a»", "language": "en", "category": "UTILITY", "body": "Hello." }"""));

    [Fact]
    public void A_name_that_no_approved_template_can_have() =>
        RuleAssert.Reports("TG1101", """{ "name": «"A"», "language": "en", "category": "UTILITY", "status": "APPROVED", "body": "Hello." }""");
}

public sealed class TemplateNameGuards
{
    [Theory]
    [InlineData("a")]
    [InlineData("2fa")]
    [InlineData("_")]
    [InlineData("order_update_2")]
    public void Lower_case_letters_digits_and_underscores(string name) =>
        RuleAssert.IsClean($$"""{ "name": "{{name}}", "language": "en", "category": "UTILITY", "body": "Hello." }""");

    [Fact]
    public void A_name_of_512_characters() =>
        RuleAssert.IsClean($$"""{ "name": "{{new string('a', 512)}}", "language": "en", "category": "UTILITY", "body": "Hello." }""");
}
