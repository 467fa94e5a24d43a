using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class LanguagesAgreeReports
{
    [Theory]
    [InlineData("Hello {{1}} and {{2}} here, as you asked us to.", "Bonjour {{1}}, {{2}} et «{{3}}» ici, comme vous le vouliez.", "has {{3}} in its body, unlike in \"en\"")]
    [InlineData("Hello {{1}} and {{2}} here, as you asked us to.", "«Bonjour {{1}} ici, comme vous le vouliez.»", "has no {{2}} in its body")]
    [InlineData("Hello {{name}} here, as you asked us to.", "Bonjour «{{nom}}» ici, comme vous le vouliez.", "has {{nom}} in its body")]
    [InlineData("Hello {{name}} here, as you asked us to.", "Bonjour «{{1}}» ici, comme vous le vouliez.", "has {{1}} in its body")]
    public void Placeholders_of_the_body(string english, string french, string message)
    {
        var marked = french.StartsWith('«') ? French(french.Trim('«', '»')).Replace("\"Bonjour {{1}} ici, comme vous le vouliez.\"", "«\"Bonjour {{1}} ici, comme vous le vouliez.\"»") : French(french);
        Assert.Contains(message, Assert.Single(RuleAssert.ReportsTogether("TG1410", English(english), marked)));
    }

    [Theory]
    [InlineData("\"header\": \"Hello\"", "\"header\": { \"format\": «\"IMAGE\"» }", "has an image header")]
    [InlineData("\"header\": { \"format\": \"VIDEO\" }", "\"header\": { \"format\": «\"DOCUMENT\"» }", "has a document header")]
    [InlineData("\"header\": \"Hello\"", "\"header\": { \"format\": «\"VIDEO\"» }", "has a video header")]
    [InlineData("\"header\": \"Hello\"", "\"header\": { \"format\": «\"LOCATION\"» }", "has a location header")]
    [InlineData("\"header\": \"Hello\"", "\"header\": { \"format\": «\"PRODUCT\"» }", "has a product header")]
    [InlineData("\"header\": \"Hello\"", "\"header\": { \"format\": «\"GIF\"» }", "has a header of another kind")]
    [InlineData("\"header\": { \"format\": \"VIDEO\" }", "\"header\": «\"»Bonjour\"", "has a text header")]
    [InlineData("\"header\": \"Hello {1}\"", "\"header\": «\"Bonjour\"»", "has no {{1}} in its header")]
    [InlineData("\"as\": \"One\"", "\"as\": «\"Two\"»", "is \"Two\" in C#")]
    [InlineData("\"buttons\": [ { \"type\": \"QUICK_REPLY\", \"text\": \"A\" } ]", "\"buttons\": [ { \"type\": «\"URL\"», \"text\": \"A\", \"url\": \"https://a.example\" } ]", "has an address as button 1")]
    [InlineData("\"buttons\": [ { \"type\": \"URL\", \"text\": \"A\", \"url\": \"https://a.example\" } ]", "\"buttons\": [ { \"type\": «\"URL\"», \"text\": \"A\", \"url\": \"https://a.example/{1}\" } ]", "has an address with a placeholder as button 1")]
    [InlineData("\"buttons\": []", "\"buttons\": [ { \"type\": «\"QUICK_REPLY\"», \"text\": \"A\" } ]", "has 1 instead of 0 buttons")]
    public void Headers_buttons_types_and_names(string english, string french, string message) =>
        Assert.Contains(message, Assert.Single(RuleAssert.ReportsTogether("TG1410", English("Hello.", english), French("Bonjour.", french))));

    [Theory]
    [InlineData("QUICK_REPLY", "a quick reply")]
    [InlineData("PHONE_NUMBER", "a phone number")]
    [InlineData("COPY_CODE", "a coupon code")]
    [InlineData("OTP", "a one-time code")]
    [InlineData("FLOW", "a flow")]
    [InlineData("CATALOG", "the catalogue")]
    [InlineData("MPM", "several products")]
    [InlineData("SPM", "a single product")]
    [InlineData("VOICE_CALL", "a call")]
    [InlineData("Teleport", "\"TELEPORT\"")]
    public void A_button_of_another_kind(string type, string message) =>
        Assert.Contains($"has {message} as button 2, unlike", Assert.Single(RuleAssert.ReportsTogether(
            "TG1410",
            English("Hello.", """ "buttons": [ { "type": "QUICK_REPLY", "text": "A" }, { "type": "URL", "text": "B", "url": "https://a.example" } ] """),
            French("Bonjour.", $$"""{{""}}"buttons": [ { "type": "QUICK_REPLY", "text": "A" }, { "type": «"{{type}}"», "text": "B" } ] """))));

    [Fact]
    public void A_button_without_a_kind() =>
        Assert.Contains("has \"\" as button 1", Assert.Single(RuleAssert.ReportsTogether("TG1410", English("Hello.", "\"buttons\": [ { \"type\": \"CATALOG\" } ]"), French("Bonjour.", "\"buttons\": [ «{» } ]"))));

    [Fact]
    public void An_approved_language_and_a_draft_that_differ_in_what_no_send_mentions() =>
        RuleAssert.ReportsTogether("TG1410", English("Hello.", "\"status\": \"APPROVED\""), French("Bonjour.", "\"header\": «\"»Salut\""));

    [Fact]
    public void A_header_or_a_button_that_is_missing_at_the_name()
    {
        var marked = French("Bonjour.").Replace("\"a\"", "«\"a\"»");
        Assert.Contains("has no header", Assert.Single(RuleAssert.ReportsTogether("TG1410", English("Hello.", "\"header\": \"Hi\""), marked)));
        Assert.Contains("has 0 instead of 1 buttons", Assert.Single(RuleAssert.ReportsTogether("TG1410", English("Hello.", "\"buttons\": [ { \"type\": \"CATALOG\" } ]"), marked)));
    }

    [Theory]
    [InlineData("{ \"name\": \"a\", \"type\": \"integer\" }", "{ \"name\": «\"a\"» }", "has a parameter of type text")]
    [InlineData("{ \"name\": \"a\" }", "{ \"name\": «\"a\"», \"type\": \"date\" }", "has a parameter of type date")]
    [InlineData("\"a\"", "«\"b\"»", "has a parameter \"b\"")]
    [InlineData("\"a\"", "«{» \"type\": \"date\" }", "has a parameter of type date")]
    public void What_parameters_say_of_a_placeholder(string english, string french, string message) =>
        Assert.Contains(message, Assert.Single(RuleAssert.ReportsTogether("TG1410", English("Hello {1} here, as you asked us to.", $"\"parameters\": [ {english} ]"), French("Bonjour {1} ici, comme vous le vouliez.", $"\"parameters\": [ {french} ]"))));

    [Fact]
    public void Cards_and_offers()
    {
        Assert.Contains("has other cards", Assert.Single(RuleAssert.ReportsTogether(
            "TG1410",
            Graph("en", """{ "type": "CAROUSEL", "cards": [ { "components": [ { "type": "HEADER", "format": "IMAGE" } ] } ] }"""),
            Graph("fr", """«{» "type": "CAROUSEL", "cards": [ { "components": [ { "type": "HEADER", "format": "VIDEO" } ] } ] }"""))));
        Assert.Contains("has no offer that expires", Assert.Single(RuleAssert.ReportsTogether(
            "TG1410",
            Graph("en", """{ "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Soon", "has_expiration": true } }"""),
            Graph("fr", """«{» "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Soon" } }"""))));
        Assert.Contains("has an offer that expires", Assert.Single(RuleAssert.ReportsTogether(
            "TG1410",
            Graph("en", """{ "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Soon" } }"""),
            Graph("fr", """«{» "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Soon", "has_expiration": true } }"""))));
    }

    [Fact]
    public void Approved_languages_that_one_method_cannot_send() =>
        RuleAssert.ReportsTogether("TG1410", English("Hello {{1}} here, as you asked us to.", "\"status\": \"APPROVED\""), French("Bonjour {{1}} et «{{2}}» ici, comme vous le vouliez.", "\"status\": \"APPROVED\""));

    [Fact]
    public void The_one_that_is_not_english_whatever_the_order_of_files() =>
        RuleAssert.ReportsTogether("TG1410", French("Bonjour {{1}} et «{{2}}» ici, comme vous le vouliez."), English("Hello {{1}} here, as you asked us to."));

    private static string English(string body, string more = "") => Own("en", body, more);

    private static string French(string body, string more = "") => Own("fr", body, more);

    private static string Own(string language, string body, string more) =>
        $$"""{ "name": "a", "language": "{{language}}", "category": "UTILITY", "body": "{{body}}"{{(more.Length == 0 ? "" : ", ")}}{{more}} }""";

    private static string Graph(string language, string component) =>
        $$"""{ "name": "a", "language": "{{language}}", "category": "UTILITY", "components": [ { "type": "BODY", "text": "Hello." }, {{component}} ] }""";
}

public sealed class LanguagesAgreeGuards
{
    [Fact]
    public void Texts_samples_order_and_labels_that_differ() =>
        RuleAssert.IsCleanTogether(
            """{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello {1}, here is {2}.", "buttons": [ { "type": "URL", "text": "Track", "url": "https://a.example/{1}" } ], "parameters": [ "who", "what" ] }""",
            """{ "name": "a", "language": "fr", "category": "UTILITY", "body": "Voici {2}, {1}. Encore {2} !", "footer": "Merci", "buttons": [ { "type": "URL", "text": "Suivre", "url": "https://a.example/fr/{1}" } ] }""");

    [Fact]
    public void Parameters_in_another_order_or_in_one_language_only() =>
        RuleAssert.IsCleanTogether(
            """{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello {who}, here is {what}.", "parameters": [ { "name": "who" }, { "name": "what", "type": "integer" } ] }""",
            """{ "name": "a", "language": "fr", "category": "UTILITY", "body": "Voici {what}, {who} !", "parameters": [ { "name": "what", "type": "integer" }, { "name": "unused" }, { "name": "who" } ] }""",
            """{ "name": "a", "language": "nl", "category": "UTILITY", "body": "Dit is {what}, {who}!" }""");

    [Fact]
    public void Templates_of_different_names() =>
        RuleAssert.IsCleanTogether(
            """{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello {1} here, as you asked us to." }""",
            """{ "name": "b", "language": "fr", "category": "UTILITY", "body": "Bonjour." }""");

    [Fact]
    public void A_language_that_is_broken_in_another_way() =>
        RuleAssert.IsCleanTogether(
            """{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello {1} here, as you asked us to." }""",
            """{ "name": "a", "language": "fr", "category": "UTILITY", "body": "Bonjour {1" }""");

    [Fact]
    public void Languages_that_are_all_broken() =>
        RuleAssert.IsCleanTogether(
            """{ "name": "a", "language": "en", "category": "UTILITY", "body": "Hello {1" }""",
            """{ "name": "a", "language": "fr", "category": "UTILITY", "body": "Bonjour {1 {2" }""");

    [Fact]
    public void Approved_languages_that_differ_in_what_no_send_mentions() =>
        RuleAssert.IsCleanTogether(
            """{ "name": "a", "language": "en", "status": "APPROVED", "category": "UTILITY", "body": "Hello.", "buttons": [ { "type": "PHONE_NUMBER", "text": "Call", "phone_number": "+31201234567" } ] }""",
            """{ "name": "a", "language": "fr", "status": "APPROVED", "category": "UTILITY", "body": "Bonjour.", "header": "Salut" }""");
}
