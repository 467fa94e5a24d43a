using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class ButtonContentReports
{
    [Theory]
    [InlineData("Track «{{1}}»", "a placeholder")]
    [InlineData("Track «{{parcel}}» now", "a placeholder")]
    [InlineData("Track «{{1}» now", "a placeholder")]
    [InlineData("Stop«\\n»now", "a line break")]
    [InlineData("Stop«\\u000d»\\u000anow", "a line break")]
    [InlineData("«\\n»Stop", "a line break")]
    [InlineData("«🛑» Stop", "an emoji")]
    [InlineData("Stop «🛑» now", "an emoji")]
    [InlineData("Stop «\\ud83d\\uded1»", "an emoji")]
    [InlineData("Call «☎️»", "an emoji")]
    [InlineData("Now«*»", "formatting")]
    [InlineData("«_Now_»", "formatting")]
    [InlineData("«~Later~» now", "formatting")]
    [InlineData("«`»code`", "formatting")]
    public void A_label_that_is_no_plain_text(string label, string message)
    {
        var advice = message == "a placeholder" ? "write one text for all" : "remove it";
        Assert.EndsWith(
            $"holds {message}, and WhatsApp takes plain text on one line: {advice}.",
            RuleAssert.Reports("TG1602", Texts.Buttons($$"""{ "type": "QUICK_REPLY", "text": "{{label}}" }""")));
    }

    [Fact]
    public void A_placeholder_in_single_braces_in_our_own_shape() =>
        RuleAssert.Reports("TG1602", Texts.Own("Hello.", """ "buttons": [ { "type": "QUICK_REPLY", "text": "Track «{1}»" } ] """));

    [Theory]
    [InlineData("""{ "type": «"QUICK_REPLY"» }""")]
    [InlineData("""{ "type": "QUICK_REPLY", "text": «""» }""")]
    [InlineData("""{ "type": "QUICK_REPLY", "text": «" "» }""")]
    [InlineData("""{ "type": «"URL"», "url": "https://a.example" }""")]
    [InlineData("""{ "type": «"PHONE_NUMBER"», "phone_number": "+31201234567" }""")]
    [InlineData("""{ "type": «"FLOW"», "flow_id": "123" }""")]
    public void A_label_that_is_missing(string button) => Assert.Contains("has no label", RuleAssert.Reports("TG1602", Texts.Buttons(button)));

    [Fact]
    public void The_label_that_fills_in_a_code() =>
        RuleAssert.Reports("TG1602", """{ "name": "a", "language": "en", "category": "AUTHENTICATION", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE", "autofill_text": "Fill «✨»" } ] }""");

    [Fact]
    public void A_button_of_a_card() =>
        RuleAssert.Reports("TG1602", Texts.Carousel([Texts.Card("Elf."), Texts.Card("Aloe.", """{ "type": "QUICK_REPLY", "text": "Buy«*»" }""")]));

    [Theory]
    [InlineData("«\"www.a.example\"»", "does not start with https://")]
    [InlineData("«\"tel:+31201234567\"»", "does not start with https://")]
    [InlineData("«\"//a.example\"»", "does not start with https://")]
    [InlineData("«\"https:/a.example\"»", "does not start with https://")]
    [InlineData("«\"https://\"»", "has no host")]
    [InlineData("«\"https:///path\"»", "has no host")]
    [InlineData("«\"http://?a=b\"»", "has no host")]
    [InlineData("«\"\"»", "has no address")]
    [InlineData("\"https://a.example/a« »b\"", "holds a space")]
    [InlineData("\"https://a.example/a« »b c\"", "holds a space")]
    [InlineData("\"https://a.example«\\t»\"", "holds \"\\u0009\"")]
    public void An_address_that_is_not_complete(string url, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1602", Texts.Buttons($$"""{ "type": "URL", "text": "Track", "url": {{url}} }""")));

    [Fact]
    public void An_address_that_is_missing() =>
        Assert.Contains("has no address", RuleAssert.Reports("TG1602", Texts.Buttons("""{ "type": «"URL"», "text": "Track" }""")));

    [Theory]
    [InlineData("«\"{{1}}\"»", "does not start with https://")]
    [InlineData("«\"https://{{1}}\"»", "has no host")]
    [InlineData("\"https://a.example/«{{1}}»/b\"", "only at its end")]
    [InlineData("\"https://a.example/«{{1}}»?\"", "only at its end")]
    public void A_placeholder_elsewhere_than_at_the_end(string url, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1602", Texts.Buttons($$"""{ "type": "URL", "text": "Track", "url": {{url}}, "example": [ "x" ] }""")));

    [Fact]
    public void A_host_that_is_a_malformed_placeholder() =>
        Assert.Equal(["TG1602", "TG1402"], Definition.Check(Texts.Buttons("""{ "type": "URL", "text": "Track", "url": "https://{{ 1 }}/{{1}}", "example": [ "x" ] }""")).Select(finding => finding.RuleId));

    [Theory]
    [InlineData("https://a.example/{{1}}/«{{2}}»", "[ \"x\", \"y\" ]")]
    [InlineData("https://a.example/{{1}}?id=«{{1}}»", "[ \"x\" ]")]
    public void A_second_placeholder(string url, string example) =>
        Assert.Contains("has 2 placeholders", RuleAssert.Reports("TG1602", Texts.Buttons($$"""{ "type": "URL", "text": "Track", "url": "{{url}}", "example": {{example}} }""")));

    [Theory]
    [InlineData("\"+31 20 123 4567\"")]
    [InlineData("\"+31-20-123\"")]
    [InlineData("\"(020)1234567\"")]
    [InlineData("\"31+20\"")]
    [InlineData("\"+\"")]
    [InlineData("\"{{1}}\"")]
    [InlineData("\"٣١٢٠\"")]
    [InlineData("-31")]
    public void A_phone_number_that_is_none(string number) =>
        Assert.Contains("is no phone number", RuleAssert.Reports("TG1602", Texts.Buttons($$"""{ "type": "PHONE_NUMBER", "text": "Call", "phone_number": «{{number}}» }""")));

    [Theory]
    [InlineData("""{ "type": «"PHONE_NUMBER"», "text": "Call" }""")]
    [InlineData("""{ "type": "PHONE_NUMBER", "text": "Call", "phone_number": «""» }""")]
    public void A_phone_number_that_is_missing(string button) => Assert.Contains("has no phone number", RuleAssert.Reports("TG1602", Texts.Buttons(button)));

    [Theory]
    [InlineData("«\"SAVE-10\"»", "holds \"-\"")]
    [InlineData("[ «\"SAVE 10\"» ]", "holds \" \"")]
    [InlineData("«\"SAVE{{1}}\"»", "holds \"{\"")]
    public void A_code_with_other_characters(string example, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1602", Texts.Buttons($$"""{ "type": "COPY_CODE", "example": {{example}} }""")));

    [Fact]
    public void A_flow_that_is_not_named() =>
        Assert.Contains("names no flow", RuleAssert.Reports("TG1602", Texts.Buttons("""{ "type": «"FLOW"», "text": "Open" }""")));

    [Theory]
    [InlineData("\"flow_id\": \"123\", \"flow_name\": «\"survey\"»")]
    [InlineData("\"flow_name\": \"survey\", \"flow_id\": «\"123\"»")]
    [InlineData("\"flow_id\": \"123\", \"flow_json\": «\"{}\"»")]
    [InlineData("\"flow_name\": \"survey\", \"flow_json\": «\"{}\"»")]
    public void A_flow_that_is_named_twice(string flow) =>
        Assert.Contains("names its flow twice", RuleAssert.Reports("TG1602", Texts.Buttons($$"""{ "type": "FLOW", "text": "Open", {{flow}} }""")));
}

public sealed class ButtonContentGuards
{
    [Theory]
    [InlineData("Stop")]
    [InlineData("Arrêter l'envoi")]
    [InlineData("25% off!")]
    [InlineData("№ 1™ — ok")]
    [InlineData("snake_case")]
    [InlineData("~10 minutes")]
    [InlineData("C# & {braces}")]
    public void A_label_of_plain_text(string label) =>
        RuleAssert.IsClean(Texts.Buttons($$"""{ "type": "QUICK_REPLY", "text": "{{label}}" }"""));

    [Theory]
    [InlineData("""{ "type": "COPY_CODE", "example": "250FF" }""")]
    [InlineData("""{ "type": "COPY_CODE", "text": "Copy offer code", "example": [ "SAVE1OFF" ] }""")]
    [InlineData("""{ "type": "CATALOG" }""")]
    [InlineData("""{ "type": "CATALOG", "text": "Ver catálogo" }""")]
    [InlineData("""{ "type": "MPM" }""")]
    [InlineData("""{ "type": "VOICE_CALL" }""")]
    public void A_label_that_WhatsApp_writes(string button) => RuleAssert.IsClean(Texts.Buttons(button));

    [Theory]
    [InlineData("https://a.example")]
    [InlineData("http://a.example/b?c=d#e")]
    [InlineData("HTTPS://A.EXAMPLE/{{1}}")]
    [InlineData("https://a.example/{{1}}")]
    [InlineData("https://a.example{{1}}")]
    [InlineData("https://a.example/?code={{1}}")]
    [InlineData("https://例え.example/é")]
    [InlineData("https://localhost:8080/")]
    public void A_complete_address(string url) =>
        RuleAssert.IsClean(Texts.Buttons($$"""{ "type": "URL", "text": "Track", "url": "{{url}}"{{(url.Contains('{', StringComparison.Ordinal) ? ", \"example\": [ \"x\" ]" : "")}} }"""));

    [Fact]
    public void A_named_placeholder_in_our_own_shape() =>
        RuleAssert.IsClean(Texts.Own("Hello.", """ "buttons": [ { "type": "URL", "text": "Track", "url": "https://a.example/{parcel}", "example": "x" } ] """));

    [Fact]
    public void A_number_other_than_one_which_is_a_gap() =>
        RuleAssert.Reports("TG1401", Texts.Buttons("""{ "type": "URL", "text": "Track", "url": "https://a.example/«{{2}}»", "example": [ "x" ] }"""));

    [Fact]
    public void A_malformed_placeholder_which_is_one_finding() =>
        RuleAssert.Reports("TG1402", Texts.Buttons("""{ "type": "URL", "text": "Track", "url": "https://a.example/«{{ 1 }}»/b" }"""));

    [Theory]
    [InlineData("\"+31201234567\"")]
    [InlineData("\"15550051310\"")]
    [InlineData("\"+3190\"")]
    [InlineData("15550051310")]
    [InlineData("\"1\"")]
    public void A_phone_number(string number) =>
        RuleAssert.IsClean(Texts.Buttons($$"""{ "type": "PHONE_NUMBER", "text": "Call", "phone_number": {{number}} }"""));

    [Theory]
    [InlineData("\"flow_id\": \"123\"")]
    [InlineData("\"flow_id\": 123")]
    [InlineData("\"flow_name\": \"survey\", \"flow_action\": \"navigate\"")]
    [InlineData("\"flow_json\": \"{}\", \"flow_id\": null")]
    public void A_flow_with_or_without_its_first_screen(string flow) =>
        RuleAssert.IsClean(Texts.Buttons($$"""{ "type": "FLOW", "text": "Open", {{flow}} }"""));

    [Fact]
    public void A_button_of_an_unknown_kind() =>
        RuleAssert.Reports("TG1902", Texts.Buttons("""{ "type": «"TELEPORT"», "text": "*Go* {{1}}", "url": "x" }"""));

    [Fact]
    public void An_approved_template() =>
        RuleAssert.IsClean(Texts.Own("Hello.", """ "status": "APPROVED", "buttons": [ { "type": "QUICK_REPLY", "text": "Stop 🛑" }, { "type": "URL", "text": "Track", "url": "a.example" } ] """));

    [Fact]
    public void A_label_of_the_wrong_type_which_is_not_missing() =>
        RuleAssert.Reports("TG1001", Texts.Buttons("""{ "type": "QUICK_REPLY", "text": «1» }"""));
}
