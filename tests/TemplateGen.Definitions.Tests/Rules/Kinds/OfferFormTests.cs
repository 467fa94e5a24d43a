using TemplateGen.Definitions.Tests.Support;
using static TemplateGen.Definitions.Tests.Support.ButtonTexts;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class OfferFormReports
{
    [Theory]
    [InlineData("UTILITY")]
    [InlineData("utility")]
    [InlineData("AUTHENTICATION")]
    public void Another_category(string category)
    {
        var text = Offer().Replace("MARKETING", category, StringComparison.Ordinal);
        var finding = Assert.Single(Definition.Check(text), finding => finding.RuleId == "TG1801");
        Assert.StartsWith($"Limited-time offers stand only in MARKETING templates, and this one is {category}", finding.Message);
        Assert.Equal(text.IndexOf("\"LIMITED_TIME_OFFER\"", StringComparison.Ordinal), finding.Span.Start);
    }

    [Theory]
    [InlineData("«\"LIMITED_TIME_OFFER\"»", "{}")]
    [InlineData("\"LIMITED_TIME_OFFER\"", "{ \"text\": «\"\"» }")]
    public void No_text(string type, string offer) =>
        Assert.Contains("has no text", RuleAssert.Reports("TG1801", Offer(buttons: [Url]).Replace("\"LIMITED_TIME_OFFER\"", type, StringComparison.Ordinal).Replace("{ \"text\": \"Soon\" }", offer, StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{ "type": "HEADER", "format": «"TEXT"», "text": "Islands" }""")]
    [InlineData("""{ "type": "HEADER", "format": «"DOCUMENT"», "example": { "header_handle": [ "4::document" ] } }""")]
    [InlineData("""{ "type": "HEADER", "format": «"LOCATION"» }""")]
    [InlineData("""{ "type": "HEADER", "format": «"PRODUCT"» }""")]
    public void Another_header(string header) => Assert.Contains("IMAGE or a VIDEO", RuleAssert.Reports("TG1801", Offer(header)));

    [Fact]
    public void A_footer() => Assert.Contains("has no footer", RuleAssert.Reports("TG1801", Offer("""{ "type": «"FOOTER"», "text": "Vlaar Travel" }""")));

    [Fact]
    public void A_code_after_the_address() =>
        Assert.Contains("is its first button", RuleAssert.Reports("TG1801", Offer(buttons: [Url, Marked(CopyCode)])));

    [Fact]
    public void An_address_after_another_button() =>
        Assert.Contains("is its first button", RuleAssert.Reports("TG1801", Offer(buttons: [QuickReply, Marked(Url)])));

    [Fact]
    public void An_address_that_is_not_second_to_the_code() =>
        Assert.Contains("is its second button", RuleAssert.Reports("TG1801", Offer(buttons: [CopyCode, PhoneNumber, Marked(Url)])));

    [Fact]
    public void No_address() =>
        Assert.Contains("add a URL button", RuleAssert.Reports("TG1801", Offer(buttons: [CopyCode]).Replace("\"LIMITED_TIME_OFFER\"", "«\"LIMITED_TIME_OFFER\"»", StringComparison.Ordinal)));

    [Theory]
    [InlineData("true")]
    [InlineData("\"true\"")]
    public void An_end_without_a_code(string expires) =>
        Assert.Contains("add a COPY_CODE button", RuleAssert.Reports("TG1801", Offer(buttons: [Url]).Replace("\"text\": \"Soon\"", $"\"text\": \"Soon\", \"has_expiration\": «{expires}»", StringComparison.Ordinal)));

    internal static string Offer(string more = "", params string[] buttons) =>
        Texts.Marketing($$"""
            { "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Soon" } }, { "type": "BODY", "text": "Hello." },
            { "type": "BUTTONS", "buttons": [ {{string.Join(", ", buttons.Length == 0 ? [CopyCode, Url] : buttons)}} ] }{{(more.Length == 0 ? "" : ", " + more)}}
            """);
}

public sealed class OfferFormGuards
{
    [Fact]
    public void An_offer_with_all_parts() => RuleAssert.IsClean(Fixture.Text("offer"));

    [Theory]
    [InlineData(CopyCode, Url)]
    [InlineData(Url, PhoneNumber)]
    [InlineData(Url, Url)]
    public void The_code_and_then_the_address(string first, string second) => RuleAssert.IsClean(OfferFormReports.Offer(buttons: [first, second]));

    [Theory]
    [InlineData("IMAGE")]
    [InlineData("VIDEO")]
    public void A_picture_or_a_film(string format) =>
        RuleAssert.IsClean(OfferFormReports.Offer($$"""{ "type": "HEADER", "format": "{{format}}", "example": { "header_handle": [ "4::media" ] } }"""));

    [Fact]
    public void An_offer_without_an_end() =>
        RuleAssert.IsClean(OfferFormReports.Offer(buttons: [Url]).Replace("\"text\": \"Soon\"", "\"text\": \"Soon\", \"has_expiration\": false", StringComparison.Ordinal));

    [Fact]
    public void A_header_and_buttons_of_unknown_kinds() =>
        Assert.All(
            Definition.Check(OfferFormReports.Offer("""{ "type": "HEADER", "format": "GIF" }""", Unknown, Url)),
            finding => Assert.Equal("TG1902", finding.RuleId));

    [Fact]
    public void An_approved_offer() =>
        RuleAssert.IsClean(OfferFormReports.Offer("""{ "type": "FOOTER", "text": "Vlaar Travel" }""").Replace("\"language\"", "\"status\": \"APPROVED\", \"language\"", StringComparison.Ordinal));
}
