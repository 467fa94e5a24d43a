using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class AuthenticationFormReports
{
    [Theory]
    [InlineData("""{ "type": "HEADER", "format": «"TEXT"», "text": "Your code" }""")]
    [InlineData("""{ "type": "HEADER", "format": «"IMAGE"», "example": { "header_handle": [ "4::image" ] } }""")]
    [InlineData("""{ "type": "HEADER", "format": «"LOCATION"» }""")]
    [InlineData("""{ "type": "HEADER", "text": «"Your code"» }""")]
    public void A_header(string header) => Assert.Contains("has no header", RuleAssert.Reports("TG1701", Authentication(header)));

    [Theory]
    [InlineData("""{ "type": "BODY", "text": «"Your code is {{1}}, keep it."», "example": { "body_text": [ [ "123456" ] ] } }""")]
    [InlineData("""{ "type": "BODY", "text": «"A code."», "add_security_recommendation": true }""")]
    public void A_body_of_one_s_own(string body) =>
        Assert.Contains("writes the body", RuleAssert.Reports("TG1701", Authentication("", body)));

    [Fact]
    public void A_body_of_one_s_own_in_our_own_shape() =>
        RuleAssert.Reports("TG1701", """{ "name": "a", "language": "en", "category": "AUTHENTICATION", "status": "PENDING", "body": «"A code for you."», "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] }""");

    [Fact]
    public void A_footer_of_one_s_own() =>
        Assert.Contains("writes the footer", RuleAssert.Reports("TG1701", Authentication("""{ "type": "FOOTER", "text": «"Post of Vlaar"» }""")));

    [Theory]
    [InlineData("0", "after 0 minutes")]
    [InlineData("-1", "after -1 minutes")]
    [InlineData("91", "after 91 minutes")]
    [InlineData("\"720\"", "after 720 minutes")]
    [InlineData("1.5", "no number of minutes")]
    [InlineData("\"soon\"", "no number of minutes")]
    [InlineData("true", "no number of minutes")]
    public void A_validity_out_of_range(string minutes, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1701", Authentication($$"""{ "type": "FOOTER", "code_expiration_minutes": «{{minutes}}» }""")));

    [Fact]
    public void A_template_without_buttons() =>
        Assert.Contains("has no one-time code button", RuleAssert.Reports("TG1701", """{ "name": «"a"», "language": "en", "category": "AUTHENTICATION", "components": [ { "type": "BODY" } ] }"""));

    [Theory]
    [InlineData("""{ "type": «"COPY_CODE"», "example": "123456" }""", "no COPY_CODE")]
    [InlineData("""{ "type": «"URL"», "text": "Reset", "url": "https://a.example" }, { "type": "QUICK_REPLY", "text": "No" }""", "no URL")]
    public void Other_buttons_than_a_one_time_code(string buttons, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1701", Authentication("", buttons: buttons)));

    [Fact]
    public void A_button_that_does_not_say_how() =>
        Assert.Contains("how the code gets into the app", RuleAssert.Reports("TG1701", Authentication("", buttons: """{ "type": «"OTP"» }""")));

    [Theory]
    [InlineData("ONE_TAP")]
    [InlineData("ZERO_TAP")]
    public void No_app(string kind) =>
        Assert.Contains("names no app", RuleAssert.Reports("TG1701", Authentication("", buttons: $$"""{ "type": "OTP", "otp_type": «"{{kind}}"», "zero_tap_terms_accepted": true, "supported_apps": [] }""")));

    [Fact]
    public void The_sixth_app() =>
        Assert.Equal(
            "The button names 7 apps, and WhatsApp takes 5: remove 2.",
            RuleAssert.Reports("TG1701", OneTap(string.Concat(Enumerable.Repeat(App() + ", ", 5)) + App().Replace("\"com.example.shop\"", "«\"com.example.shop\"»", StringComparison.Ordinal) + ", " + App())));

    [Theory]
    [InlineData("shop")]
    [InlineData("com.example.")]
    [InlineData(".com.example")]
    [InlineData("com..example")]
    [InlineData("com.1example")]
    [InlineData("com._example")]
    [InlineData("com.example-shop")]
    [InlineData("com.exámple")]
    [InlineData("")]
    public void A_package_that_is_none(string package) =>
        Assert.Contains("no Android package", RuleAssert.Reports("TG1701", OneTap($$"""{ "package_name": «"{{package}}"», "signature_hash": "K8a/AINcGX7" }""")));

    [Fact]
    public void A_package_of_225_characters() =>
        Assert.Contains("225 characters long", RuleAssert.Reports("TG1701", OneTap($$"""{ "package_name": «"com.{{new string('a', 221)}}"», "signature_hash": "K8a/AINcGX7" }""")));

    [Theory]
    [InlineData("K8a/AINcGX", "has 10 characters")]
    [InlineData("K8a/AINcGX77", "has 12 characters")]
    [InlineData("K8a%2FAINcGX7", "has 13 characters")]
    [InlineData("K8a/AINc-X7", "holds \"-\"")]
    [InlineData("K8a/AINc X7", "holds \" \"")]
    public void A_hash_that_is_none(string hash, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1701", OneTap($$"""{ "package_name": "com.example.shop", "signature_hash": «"{{hash}}"» }""")));

    [Theory]
    [InlineData("""{ "package_name": «"com.example.shop"» }""", "no \"signature_hash\"")]
    [InlineData("""{ "signature_hash": «"K8a/AINcGX7"» }""", "no \"package_name\"")]
    public void Half_an_app(string app, string message) => Assert.Contains(message, RuleAssert.Reports("TG1701", OneTap(app)));

    [Theory]
    [InlineData("\"otp_type\": «\"ZERO_TAP\"»")]
    [InlineData("\"otp_type\": \"zero_tap\", \"zero_tap_terms_accepted\": «false»")]
    [InlineData("\"otp_type\": \"ZERO_TAP\", \"zero_tap_terms_accepted\": «\"no\"»")]
    [InlineData("\"otp_type\": \"ZERO_TAP\", \"zero_tap_terms_accepted\": «[» true ]")]
    public void Terms_that_are_not_accepted(string kind) =>
        Assert.Contains("terms accepted", RuleAssert.Reports("TG1701", Authentication("", buttons: $$"""{ "type": "OTP", {{kind}}, "supported_apps": [ {{App()}} ] }""")));

    [Fact]
    public void A_one_time_code_in_another_category()
    {
        var text = Texts.Buttons("""{ "type": "OTP", "otp_type": "COPY_CODE" }""");
        var finding = Assert.Single(Definition.Check(text));
        Assert.Equal(("TG1701", text.IndexOf("\"OTP\"", StringComparison.Ordinal)), (finding.RuleId, finding.Span.Start));
        Assert.StartsWith("A one-time code button stands only in AUTHENTICATION templates, and this one is UTILITY", finding.Message);
        Assert.Equal(text.IndexOf("\"UTILITY\"", StringComparison.Ordinal), Assert.Single(finding.Related).Span.Start);
    }

    [Fact]
    public void A_one_time_code_on_a_card() =>
        RuleAssert.Reports("TG1701", Texts.Carousel([Texts.Card("Elf.", """{ "type": «"OTP"», "otp_type": "COPY_CODE" }"""), Texts.Card("Aloe.", """{ "type": "OTP", "otp_type": "COPY_CODE" }""")]));

    [Fact]
    public void What_only_a_one_time_code_has_in_another_category_once() =>
        RuleAssert.Reports("TG1701", Texts.Components("""{ "type": "BODY", "add_security_recommendation": true }, { "type": "FOOTER", "code_expiration_minutes": 5 }, { "type": "BUTTONS", "buttons": [ { "type": «"OTP"» } ] }"""));

    [Theory]
    [InlineData("add_security_recommendation", """{ "type": "BODY", "add_security_recommendation": «true» }, { "type": "FOOTER", "code_expiration_minutes": 5 }""")]
    [InlineData("code_expiration_minutes", """{ "type": "BODY", "text": "Hello." }, { "type": "FOOTER", "code_expiration_minutes": «5» }""")]
    public void Its_texts_in_another_category(string property, string components) =>
        Assert.StartsWith($"\"{property}\" stands only in AUTHENTICATION templates", RuleAssert.Reports("TG1701", Texts.Components(components)));

    private static string App() => """{ "package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7" }""";

    private static string OneTap(string apps) =>
        Authentication("", buttons: $$"""{ "type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [ {{apps}} ] }""");

    private static string Authentication(string more, string body = """{ "type": "BODY" }""", string buttons = """{ "type": "OTP", "otp_type": "COPY_CODE" }""") =>
        $$"""{ "name": "a", "language": "en", "category": "AUTHENTICATION", "components": [ {{body}}, { "type": "BUTTONS", "buttons": [ {{buttons}} ] }{{(more.Length == 0 ? "" : ", " + more)}} ] }""";
}

public sealed class AuthenticationFormGuards
{
    [Fact]
    public void Every_form_of_one_time_code() => RuleAssert.IsClean(Fixture.Text("otp"));

    [Theory]
    [InlineData("1")]
    [InlineData("90")]
    [InlineData("\"90\"")]
    public void A_validity_in_range(string minutes) =>
        RuleAssert.IsClean($$"""{ "name": "a", "language": "en", "category": "AUTHENTICATION", "components": [ { "type": "BODY" }, { "type": "FOOTER", "code_expiration_minutes": {{minutes}} }, { "type": "BUTTONS", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] } ] }""");

    [Fact]
    public void Five_apps_and_a_package_of_224_characters() =>
        RuleAssert.IsClean($$"""
            { "name": "a", "language": "en", "category": "AUTHENTICATION", "buttons": [ { "type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [
              { "package_name": "com.{{new string('a', 220)}}", "signature_hash": "K8a/AINcGX7" }, { "package_name": "a.b", "signature_hash": "+++/////===" },
              { "package_name": "Com.Example_1.A", "signature_hash": "0123456789a" }, { "package_name": "com.a", "signature_hash": "K8a/AINcGX7" },
              { "package_name": "com.b", "signature_hash": "K8a/AINcGX7" } ] } ] }
            """);

    [Theory]
    [InlineData("true")]
    [InlineData("\"True\"")]
    public void Terms_that_are_accepted(string accepted) =>
        RuleAssert.IsClean($$"""{ "name": "a", "language": "en", "category": "AUTHENTICATION", "buttons": [ { "type": "OTP", "otp_type": "ZERO_TAP", "zero_tap_terms_accepted": {{accepted}}, "supported_apps": [ { "package_name": "com.a", "signature_hash": "K8a/AINcGX7" } ] } ] }""");

    [Theory]
    [InlineData("PENDING", "COPY_CODE")]
    [InlineData("PAUSED", "ZERO_TAP")]
    public void The_platform_s_answer_with_the_texts_that_it_wrote(string status, string kind) =>
        RuleAssert.IsClean($$"""
            { "data": [ { "name": "a", "language": "en", "category": "AUTHENTICATION", "status": "{{status}}", "id": "1", "components": [
              { "type": "BODY", "text": "Code: *{{"{{1}}"}}* is for you.", "add_security_recommendation": true, "example": { "body_text": [ [ "123456" ] ] } },
              { "type": "FOOTER", "text": "This code expires in 5 minutes.", "code_expiration_minutes": 5 },
              { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Copy code", "url": "https://www.whatsapp.com/otp/code/?otp_type={{kind}}&code=otp{{"{{1}}"}}", "example": [ "https://www.whatsapp.com/otp/code/?otp_type={{kind}}&code=otp123456" ] } ] } ] } ] }
            """);

    [Fact]
    public void A_one_time_code_under_a_retired_word_that_may_have_stood_for_it() =>
        Assert.Equal(["TG1302"], Definition.Check(Texts.Buttons("""{ "type": "OTP", "otp_type": "COPY_CODE" }""").Replace("UTILITY", "TRANSACTIONAL", StringComparison.Ordinal)).Select(finding => finding.RuleId));

    [Fact]
    public void A_template_without_a_category() =>
        Assert.Equal(["TG1002"], Definition.Check("""{ "name": "a", "language": "en", "body": "Hello.", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] }""").Select(finding => finding.RuleId));

    [Fact]
    public void A_button_of_an_unknown_kind_which_may_be_one() =>
        RuleAssert.Reports("TG1902", """{ "name": "a", "language": "en", "category": "AUTHENTICATION", "buttons": [ { "type": «"PASSKEY"» } ] }""");

    [Fact]
    public void An_empty_body_which_is_missing() =>
        RuleAssert.Reports("TG1002", """{ "name": "a", "language": "en", "category": "AUTHENTICATION", "body": «" "», "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE" } ] }""");

    [Fact]
    public void An_approved_template_of_old() =>
        RuleAssert.IsClean("""{ "name": "a", "language": "en", "category": "AUTHENTICATION", "status": "approved", "header": "Your code", "body": "It is 1.", "footer": "Keep it." }""");

    [Fact]
    public void A_part_of_the_wrong_type_which_may_be_what_is_missing() =>
        RuleAssert.Reports("TG1001", """{ "name": "a", "language": "en", "category": "AUTHENTICATION", "buttons": «"OTP"» }""");
}
