using TemplateGen.Definitions.Tests.Support;
using static TemplateGen.Definitions.Tests.Support.ButtonTexts;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class CarouselFormReports
{
    [Theory]
    [InlineData(0, "has no card", "add 2")]
    [InlineData(1, "has one card", "add 1")]
    public void Too_few_cards(int count, string message, string advice)
    {
        var found = RuleAssert.Reports("TG1801", Texts.Carousel(Enumerable.Repeat(Texts.Card("Elf."), count)).Replace("\"CAROUSEL\"", "«\"CAROUSEL\"»", StringComparison.Ordinal));
        Assert.Contains(message, found);
        Assert.EndsWith($": {advice}.", found);
    }

    [Fact]
    public void The_eleventh_card() =>
        Assert.Equal(
            "The carousel has 12 cards, and WhatsApp takes 2 to 10: remove 2.",
            RuleAssert.Reports("TG1801", Texts.Carousel([.. Enumerable.Repeat(Texts.Card("Elf."), 10), Marked(Texts.Card("Elf.")), Texts.Card("Elf.")])));

    [Theory]
    [InlineData("utility")]
    [InlineData("AUTHENTICATION")]
    public void Another_category(string category)
    {
        var text = Texts.Carousel([Texts.Card("Elf."), Texts.Card("Aloe.")]).Replace("MARKETING", category, StringComparison.Ordinal);
        var finding = Assert.Single(Definition.Check(text), finding => finding.RuleId == "TG1801");
        Assert.StartsWith($"Carousels stand only in MARKETING templates, and this one is {category}", finding.Message);
        Assert.Equal(text.IndexOf("\"CAROUSEL\"", StringComparison.Ordinal), finding.Span.Start);
        Assert.Equal(text.IndexOf($"\"{category}\"", StringComparison.Ordinal), Assert.Single(finding.Related).Span.Start);
    }

    [Theory]
    [InlineData("""{ "type": "HEADER", "format": «"TEXT"», "text": "Elf" }""")]
    [InlineData("""{ "type": "HEADER", "format": «"DOCUMENT"», "example": { "header_handle": [ "4::document" ] } }""")]
    [InlineData("""{ "type": "HEADER", "format": «"LOCATION"» }""")]
    public void Another_header(string header) =>
        Assert.Contains("On top of a card", RuleAssert.Reports("TG1801", Texts.Carousel([Card(Image), Card(header)])));

    [Fact]
    public void No_header() =>
        Assert.Contains("has no header", RuleAssert.Reports("TG1801", Texts.Carousel([Texts.Card("Elf."), Marked(Card("""{ "type": "BODY", "text": "Aloe." }"""))])));

    [Fact]
    public void A_footer() =>
        Assert.Contains("has no footer", RuleAssert.Reports("TG1801", Texts.Carousel([Card(Image), Card(Image + """, { "type": «"FOOTER"», "text": "Post of Vlaar" }""")])));

    [Fact]
    public void A_header_of_another_format() =>
        Assert.Contains("header is VIDEO, and the first card's IMAGE", RuleAssert.Reports("TG1801", Texts.Carousel([Card(Image), Card("""{ "type": "HEADER", "format": «"VIDEO"», "example": { "header_handle": [ "4::video" ] } }""")])));

    [Fact]
    public void A_product_among_pictures() =>
        Assert.Contains("header is PRODUCT", RuleAssert.Reports("TG1801", Texts.Carousel([Card(Image, Url), Card("""{ "type": "HEADER", "format": «"PRODUCT"» }""", Url)])));

    [Fact]
    public void A_body_on_some() =>
        Assert.Contains("has no body", RuleAssert.Reports("TG1801", Texts.Carousel([Texts.Card("Elf."), Marked(Card(Image)), Texts.Card("Aloe.")])));

    [Fact]
    public void A_body_that_the_first_has_not() =>
        Assert.Contains("the first card has none", RuleAssert.Reports("TG1801", Texts.Carousel([Card(Image), Marked(Texts.Card("Aloe."))])));

    [Fact]
    public void Another_kind_of_button() =>
        Assert.Contains("Button 2 of this card is PHONE_NUMBER, and the first card's URL", RuleAssert.Reports("TG1801", Texts.Carousel([Texts.Card("Elf.", $"{QuickReply}, {Url}"), Texts.Card("Aloe.", $"{QuickReply}, {ButtonTexts.Marked(PhoneNumber)}")])));

    [Fact]
    public void Another_number_of_buttons() =>
        Assert.Contains("has 1 and the first card 2", RuleAssert.Reports("TG1801", Texts.Carousel([Texts.Card("Elf.", $"{QuickReply}, {Url}"), Marked(Texts.Card("Aloe.", QuickReply))])));

    [Fact]
    public void The_first_card_as_a_related_place()
    {
        var text = Texts.Carousel([Texts.Card("Elf."), Card(Image)]);
        var finding = Assert.Single(Definition.Check(text));
        Assert.Equal(text.IndexOf(Texts.Card("Elf."), StringComparison.Ordinal), Assert.Single(finding.Related).Span.Start);
    }

    internal const string Image = """{ "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [ "4::image" ] } }""";

    internal static string Card(string components, string button = QuickReply) =>
        $$"""{ "components": [ {{components}}, { "type": "BUTTONS", "buttons": [ {{button}} ] } ] }""";

    private static string Marked(string card) => "«{»" + card[1..];
}

public sealed class CarouselFormGuards
{
    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    public void Two_to_ten_cards(int count) => RuleAssert.IsClean(Texts.Carousel(Enumerable.Repeat(Texts.Card("Elf."), count)));

    [Fact]
    public void Cards_without_a_body() => RuleAssert.IsClean(Texts.Carousel([CarouselFormReports.Card(CarouselFormReports.Image), CarouselFormReports.Card(CarouselFormReports.Image)]));

    [Fact]
    public void Cards_with_products() => RuleAssert.IsClean(Fixture.Text("product-carousel"));

    [Fact]
    public void A_format_in_another_case() =>
        RuleAssert.IsClean(Texts.Carousel([Texts.Card("Elf."), Texts.Card("Aloe.").Replace("IMAGE", "image", StringComparison.Ordinal)]));

    [Fact]
    public void Headers_and_buttons_of_unknown_kinds() =>
        Assert.All(
            Definition.Check(Texts.Carousel([Texts.Card("Elf."), CarouselFormReports.Card("""{ "type": "HEADER", "format": "GIF" }, { "type": "BODY", "text": "Aloe." }""", Unknown)])),
            finding => Assert.Equal("TG1902", finding.RuleId));

    [Theory]
    [InlineData("SERVICE", "TG1301")]
    [InlineData("ACCOUNT_UPDATE", "TG1302")]
    public void A_category_that_is_not_certain(string category, string reportedAs) =>
        Assert.Equal([reportedAs], Definition.Check(Texts.Carousel([Texts.Card("Elf."), Texts.Card("Aloe.")]).Replace("MARKETING", category, StringComparison.Ordinal)).Select(finding => finding.RuleId));

    [Fact]
    public void An_approved_carousel() => RuleAssert.IsClean(Fixture.Text("media-carousel"));
}
