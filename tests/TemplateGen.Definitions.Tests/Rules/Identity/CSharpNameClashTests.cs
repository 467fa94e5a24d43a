using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class CSharpNameClashReports
{
    [Theory]
    [InlineData("Hello {{first_name}} and {{«first__name»}}, welcome to our shop.", "firstName")]
    [InlineData("Hello {{to}} and {{«to_value»}}, welcome to our shop.", "toValue")]
    public void Two_placeholders(string body, string name)
    {
        var marked = body.Replace("{{«", "«{{").Replace("»}}", "}}»");
        Assert.Contains($"would be \"{name}\" in C#", RuleAssert.Reports("TG1103", Texts.Own(marked)));
    }

    [Fact]
    public void Two_entries_of_parameters() =>
        RuleAssert.Reports("TG1103", Texts.Create("Hello {{1}} and {{2}}, welcome to our shop.", """ "parameters": [ "Guest", { "name": «"guest"» } ] """));

    [Fact]
    public void Two_entries_for_addresses() =>
        RuleAssert.Reports("TG1103", Texts.Own("Hello.", Addresses("\"ref\"", "«\"Ref\"»")));

    [Fact]
    public void Two_placeholders_of_a_card() =>
        RuleAssert.Reports("TG1103", Texts.Carousel([Texts.Card("For {{a_b}} and «{{a__b}}» only."), Texts.Card("Rare.")], "\"parameter_format\": \"NAMED\""));

    [Theory]
    [InlineData("order_1", "order1", "Order1")]
    [InlineData("a_b", "a__b", "AB")]
    public void Two_templates(string first, string second, string className)
    {
        var message = Assert.Single(RuleAssert.ReportsTogether(
            "TG1103",
            $$"""{ "name": "{{first}}", "language": "en", "category": "UTILITY", "body": "Hello." }""",
            $$"""{ "name": «"{{second}}"», "language": "en", "category": "UTILITY", "body": "Hello." }"""));
        Assert.Contains($"would both be {className} in C#", message);
    }

    [Fact]
    public void A_template_and_another_one_s_as() =>
        RuleAssert.ReportsTogether(
            "TG1103",
            """{ "name": "order", "language": "en", "category": "UTILITY", "body": "Hello." }""",
            """{ "name": "bestelling", "language": "nl", "as": «"Order"», "category": "UTILITY", "body": "Hallo." }""");

    [Fact]
    public void Each_pair_of_templates_once_whatever_their_languages() =>
        RuleAssert.ReportsTogether(
            "TG1103",
            """{ "name": "order_1", "languages": [ "en", "fr" ], "category": "UTILITY", "body": "Hello." }""",
            """{ "name": «"order1"», "languages": [ "en", "fr" ], "category": "UTILITY", "body": "Hello." }""");

    /// <summary>Two addresses with an entry of <c>parameters</c> for each.</summary>
    internal static string Addresses(string first, string second) =>
        $$"""
        "buttons": [ { "type": "URL", "text": "Track", "url": "https://a.example/{1}", "example": [ "a" ] }, { "type": "URL", "text": "Return", "url": "https://b.example/{1}", "example": [ "b" ] } ],
        "parameters": [ { "name": {{first}}, "in": "button", "button": 0 }, { "name": {{second}}, "in": "button", "button": 1 } ]
        """;
}

public sealed class CSharpNameClashGuards
{
    [Fact]
    public void Entries_for_addresses_without_a_word() => RuleAssert.IsClean(Texts.Own("Hello.", CSharpNameClashReports.Addresses("\"-\"", "\"!\"")));

    [Fact]
    public void One_name_in_header_and_body() => RuleAssert.IsClean(Fixture.Text("create-named"));

    [Fact]
    public void Names_that_we_made_up_and_can_number() =>
        RuleAssert.IsClean(Texts.Own(
            "Hello {{code}}, {{image}} and {{track_suffix}} are yours for as long as you want.",
            """ "header": { "format": "IMAGE", "example": { "header_handle": [ "4::image" ] } }, "buttons": [ { "type": "URL", "text": "Track", "url": "https://a.example/{1}", "example": [ "a" ] }, { "type": "URL", "text": "Track", "url": "https://b.example/{1}", "example": [ "b" ] } ] """));

    [Fact]
    public void Names_that_differ_only_in_case() => RuleAssert.IsClean(Texts.Own("Hello {{first_name}} and {{firstname}}, welcome to our shop."));

    [Fact]
    public void Templates_told_apart_by_as() =>
        RuleAssert.IsCleanTogether(
            """{ "name": "order_1", "language": "en", "category": "UTILITY", "body": "Hello." }""",
            """{ "name": "order1", "as": "OrderOne", "language": "en", "category": "UTILITY", "body": "Hello." }""");

    [Fact]
    public void Languages_of_one_template_of_which_one_has_as() =>
        RuleAssert.IsCleanTogether(
            """{ "name": "order_1", "as": "OrderOne", "language": "fr", "category": "UTILITY", "body": "Hello." }""",
            """{ "name": "order_1", "language": "en", "category": "UTILITY", "body": "Hello." }""",
            """{ "name": "order1", "language": "en", "category": "UTILITY", "body": "Hello." }""");
}
