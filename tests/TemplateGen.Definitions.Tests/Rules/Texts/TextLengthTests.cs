using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class TextLengthReports
{
    [Theory]
    [InlineData("header", 60, "The header is 61 characters long, and WhatsApp accepts 60: shorten it by 1.")]
    [InlineData("footer", 60, "The footer is 61 characters long, and WhatsApp accepts 60: shorten it by 1.")]
    public void A_header_or_footer_of_61_characters(string part, int limit, string message) =>
        Assert.Equal(message, RuleAssert.Reports("TG1202", Texts.Own("Hello.", $"\"{part}\": \"{A(limit)}«a»\"")));

    [Theory]
    [InlineData("""{ "type": "QUICK_REPLY", "text": "§" }""", 25, "The label of button 1 is 26 characters long, and WhatsApp accepts 25")]
    [InlineData("""{ "type": "URL", "text": "§", "url": "https://a.example" }""", 25, "The label of button 1")]
    [InlineData("""{ "type": "PHONE_NUMBER", "text": "§", "phone_number": "+31201234567" }""", 25, "The label of button 1")]
    [InlineData("""{ "type": "QUICK_REPLY", "text": "Stop" }, { "type": "PHONE_NUMBER", "text": "Call", "phone_number": "§" }""", 20, "The phone number of button 2 is 21 characters long, and WhatsApp accepts 20")]
    [InlineData("""{ "type": "COPY_CODE", "example": "§" }""", 20, "The code of button 1 is 21 characters long, and WhatsApp accepts 20")]
    public void A_label_a_number_or_a_code(string buttons, int limit, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1202", Texts.Own("Hello.", $"\"buttons\": [ {buttons.Replace("§", One(limit) + "«1»", StringComparison.Ordinal)} ]").Replace("UTILITY", "MARKETING", StringComparison.Ordinal)));

    [Fact]
    public void An_address_of_2001_characters() =>
        Assert.Contains("The address of button 1 is 2,001 characters long, and WhatsApp accepts 2,000", RuleAssert.Reports("TG1202", Address(2000, "«a»")));

    [Fact]
    public void An_address_whose_placeholder_in_single_braces_is_longer_when_submitted() =>
        RuleAssert.Reports("TG1202", Address(1996, "«{1}»"));

    [Fact]
    public void The_labels_of_one_time_codes()
    {
        const string Button = """{ "type": "OTP", "otp_type": "ONE_TAP", "text": "§", "autofill_text": "¤", "supported_apps": [ { "package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7" } ] }""";
        var text = $$"""{ "name": "a", "language": "en", "category": "AUTHENTICATION", "buttons": [ {{Button}} ] }""";
        Assert.Contains("The label of button 1", RuleAssert.Reports("TG1202", text.Replace("§", A(25) + "«a»", StringComparison.Ordinal).Replace("¤", "Fill in", StringComparison.Ordinal)));
        Assert.Contains("The autofill label of button 1", RuleAssert.Reports("TG1202", text.Replace("¤", A(25) + "«a»", StringComparison.Ordinal).Replace("§", "Copy", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_text_of_an_offer() => Assert.Contains("The offer's text is 17 characters long, and WhatsApp accepts 16", RuleAssert.Reports("TG1202", Offer(A(16) + "«a»")));

    [Fact]
    public void The_label_and_the_address_of_a_card_s_button()
    {
        var reply = $$"""{ "type": "QUICK_REPLY", "text": "{{A(25)}}«a»" }""";
        Assert.Contains("The label of button 1 of card 2", RuleAssert.Reports("TG1202", Texts.Carousel([Texts.Card("Rare.", reply.Replace("«a»", "", StringComparison.Ordinal)), Texts.Card("Rare.", reply)])));
        var link = $$"""{ "type": "URL", "text": "Go", "url": "https://a.example/{{A(1982)}}«a»" }""";
        Assert.Contains("The address of button 1 of card 1", RuleAssert.Reports("TG1202", Texts.Carousel([Texts.Card("Rare.", link), Texts.Card("Rare.", link.Replace("«a»", "", StringComparison.Ordinal))])));
    }

    [Fact]
    public void The_exact_part_through_escapes_and_surrogates() =>
        RuleAssert.Reports("TG1202", Texts.Own("Hello.", $"\"footer\": \"\\u00e9\\\"{A(57)}«𝐀\\\"»\""));

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("// é😀\r\n\r\n")]
    [InlineData("\uFEFF/* \uD800 */\r\n")]
    public void The_exact_part_behind_anything(string before) =>
        RuleAssert.Reports("TG1202", before + Texts.Own("Hello.", $"\r\n\"footer\": \"{A(60)}«a»\""));

    internal static string A(int count) => new('a', count);

    internal static string Address(int length, string end) =>
        Texts.Own("Hello.", $$"""{{""}}"buttons": [ { "type": "URL", "text": "Go", "url": "{{"https://a.example/".PadRight(length, 'a')}}{{end}}"{{(end.Contains('{', StringComparison.Ordinal) ? ", \"example\": \"b\"" : "")}} } ]""");

    internal static string Offer(string text) =>
        Texts.Marketing($$"""{ "type": "BODY", "text": "Hello." }, { "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "{{text}}" } }, { "type": "BUTTONS", "buttons": [ { "type": "URL", "text": "Book", "url": "https://a.example" } ] }""");

    private static string One(int count) => new('1', count);
}

public sealed class TextLengthGuards
{
    [Fact]
    public void Texts_at_their_limits()
    {
        var sixty = TextLengthReports.A(60);
        var label = TextLengthReports.A(25);
        RuleAssert.IsClean(Texts.Own("Hello.", $$"""{{""}}"header": "{{sixty}}", "footer": "{{sixty}}", "buttons": [ { "type": "QUICK_REPLY", "text": "{{label}}" }, { "type": "PHONE_NUMBER", "text": "{{label}}", "phone_number": "{{new string('1', 20)}}" }, { "type": "COPY_CODE", "example": "{{new string('1', 20)}}" } ]""").Replace("UTILITY", "MARKETING", StringComparison.Ordinal));
        RuleAssert.IsClean(TextLengthReports.Offer(TextLengthReports.A(16)));
    }

    [Fact]
    public void An_address_of_2000_characters() => RuleAssert.IsClean(TextLengthReports.Address(2000, ""));

    [Fact]
    public void An_address_that_is_2000_characters_long_as_submitted() => RuleAssert.IsClean(TextLengthReports.Address(1995, "{1}"));

    [Fact]
    public void Escapes_as_the_character_that_they_stand_for() =>
        RuleAssert.IsClean(Texts.Own("Hello.", $"\"footer\": \"{string.Concat(Enumerable.Repeat("\\u00e9", 60))}\""));

    [Fact]
    public void Long_texts_of_an_approved_template() =>
        RuleAssert.IsClean(Texts.Own("Hello.", $"\"status\": \"APPROVED\", \"header\": \"{TextLengthReports.A(61)}\", \"footer\": \"{TextLengthReports.A(61)}\""));
}
