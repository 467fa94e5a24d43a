using TemplateGen.Definitions.Tests.Support;
using static TemplateGen.Definitions.Tests.Support.ButtonTexts;

namespace TemplateGen.Definitions.Tests.Rules;

public sealed class ButtonLayoutReports
{
    [Fact]
    public void The_eleventh_button() =>
        Assert.Equal(
            "The template has 12 buttons, and WhatsApp takes 10: remove 2.",
            RuleAssert.Reports("TG1601", Texts.Buttons([.. Times(QuickReply, 10), Marked(QuickReply), QuickReply])));

    [Fact]
    public void The_third_address() =>
        Assert.Equal(
            "The template has 4 URL buttons, and WhatsApp takes 2: remove 2.",
            RuleAssert.Reports("TG1601", Texts.Buttons(Url, Url, Marked(Url), Url)));

    [Theory]
    [InlineData(PhoneNumber, "2 PHONE_NUMBER buttons")]
    [InlineData(CopyCode, "2 COPY_CODE buttons")]
    [InlineData(VoiceCall, "2 VOICE_CALL buttons")]
    [InlineData(Catalog, "2 CATALOG buttons")]
    [InlineData(MultiProduct, "2 MPM buttons")]
    public void The_second_of_a_kind_that_a_template_has_once(string button, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1601", Texts.Buttons(QuickReply, button, Url, Marked(button))));

    [Fact]
    public void The_second_product() =>
        RuleAssert.Reports("TG1601", Texts.Components($$"""{ "type": "HEADER", "format": "PRODUCT" }, { "type": "BODY", "text": "Hello." }, { "type": "BUTTONS", "buttons": [ {{SingleProduct}}, {{Marked(SingleProduct)}} ] }"""));

    [Fact]
    public void Each_kind_by_itself() =>
        RuleAssert.Reports("TG1601", Texts.Buttons(PhoneNumber, CopyCode, Marked(PhoneNumber), Marked(CopyCode)));

    [Theory]
    [InlineData(QuickReply, Url, QuickReply, "move it to the other quick replies")]
    [InlineData(Url, QuickReply, Url, "move it to the others")]
    [InlineData(PhoneNumber, QuickReply, Flow, "move it to the others")]
    public void The_first_button_of_a_third_group(string first, string second, string third, string message) =>
        Assert.Contains(message, RuleAssert.Reports("TG1601", Texts.Buttons(first, second, Marked(third))));

    [Fact]
    public void Groups_once_however_many_there_are() =>
        RuleAssert.Reports("TG1601", Texts.Buttons(QuickReply, Url, Marked(QuickReply), PhoneNumber, QuickReply));

    [Fact]
    public void Groups_across_a_button_of_an_unknown_kind() =>
        Assert.Equal(
            ["TG1902", "TG1601"],
            Definition.Check(Texts.Buttons(QuickReply, Unknown, Url, QuickReply)).Select(finding => finding.RuleId));

    [Fact]
    public void The_group_to_join_as_a_related_place()
    {
        var text = Texts.Buttons(QuickReply, Url, QuickReply);
        var finding = Assert.Single(Definition.Check(text));
        Assert.Equal(text.IndexOf("\"QUICK_REPLY\"", StringComparison.Ordinal), Assert.Single(finding.Related).Span.Start);
    }

    [Theory]
    [InlineData(Otp, QuickReply)]
    [InlineData(Otp, Otp)]
    [InlineData(Otp, Unknown)]
    public void A_button_beside_a_one_time_code(string first, string second) =>
        Assert.Contains(
            "stands alone",
            Assert.Single(Definition.Check(Authentication(first, second)), finding => finding.RuleId == "TG1601").Message);

    [Fact]
    public void A_button_before_a_one_time_code() => RuleAssert.Reports("TG1601", Authentication(Marked(Url), Otp));

    [Fact]
    public void The_third_button_of_a_card() =>
        Assert.Equal(
            "The card has 3 buttons, and WhatsApp takes 2: remove 1.",
            RuleAssert.Reports("TG1601", Texts.Carousel([Texts.Card("Elf.", $"{QuickReply}, {Url}, {Marked(PhoneNumber)}"), Texts.Card("Aloe.")])));

    [Fact]
    public void A_card_without_buttons() =>
        Assert.Equal(
            "The card has no button, and WhatsApp wants one on each: add a QUICK_REPLY, URL or PHONE_NUMBER button.",
            RuleAssert.Reports("TG1601", Texts.Carousel([Texts.Card("Elf."), "«{»" + Texts.Card("Aloe.", "")[1..]])));

    [Theory]
    [InlineData(CopyCode, "COPY_CODE")]
    [InlineData(Flow, "FLOW")]
    [InlineData(Catalog, "CATALOG")]
    [InlineData(MultiProduct, "MPM")]
    [InlineData(SingleProduct, "SPM")]
    [InlineData(VoiceCall, "VOICE_CALL")]
    public void A_kind_that_no_card_has(string button, string kind) =>
        Assert.Equal($"{kind} is no button for this card: write a QUICK_REPLY, URL or PHONE_NUMBER button.", RuleAssert.Reports("TG1601", Texts.Carousel([Texts.Card("Elf.", Marked(button)), Texts.Card("Aloe.")])));

    [Fact]
    public void The_second_button_and_the_wrong_one_on_a_product()
    {
        var marked = Texts.Carousel([Product(SingleProduct, Marked(Url)), Product(SingleProduct), Product(Marked(QuickReply))]);
        RuleAssert.Reports("TG1601", marked);
        Assert.Equal(
            ["The card has 2 buttons, and WhatsApp takes 1 on a product's card: remove 1.", "QUICK_REPLY is no button for this card: write an SPM or a URL button."],
            Definition.Check(Support.Marked.Parse(marked).Text).Select(finding => finding.Message));
    }

    private static string Authentication(params string[] buttons) =>
        $$"""{ "name": "a", "language": "en", "category": "AUTHENTICATION", "buttons": [ {{string.Join(", ", buttons)}} ] }""";

    private static string Product(params string[] buttons) =>
        $$"""{ "components": [ { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ {{string.Join(", ", buttons)}} ] } ] }""";
}

public sealed class ButtonLayoutGuards
{
    [Fact]
    public void Ten_buttons() => RuleAssert.IsClean(Texts.Buttons([.. Times(QuickReply, 6), Url, Url, PhoneNumber, CopyCode]));

    [Fact]
    public void Ten_quick_replies() => RuleAssert.IsClean(Texts.Buttons(Times(QuickReply, 10)));

    [Theory]
    [InlineData(QuickReply, QuickReply, QuickReply)]
    [InlineData(Url, Url, PhoneNumber)]
    [InlineData(QuickReply, QuickReply, Url)]
    [InlineData(QuickReply, CopyCode, Url)]
    [InlineData(Url, VoiceCall, QuickReply)]
    [InlineData(Flow, Flow, Flow)]
    public void At_most_two_groups(string first, string second, string third) => RuleAssert.IsClean(Texts.Buttons(first, second, third));

    [Fact]
    public void A_button_of_an_unknown_kind_in_either_group() =>
        Assert.All(Definition.Check(Texts.Buttons(QuickReply, Unknown, QuickReply, Url, Unknown, Url)), finding => Assert.Equal("TG1902", finding.RuleId));

    [Fact]
    public void No_buttons() => RuleAssert.IsClean(Texts.Own("Hello.", "\"buttons\": []"));

    [Fact]
    public void A_one_time_code_by_itself() =>
        RuleAssert.IsClean($$"""{ "name": "a", "language": "en", "category": "AUTHENTICATION", "buttons": [ {{Otp}} ] }""");

    [Fact]
    public void A_one_time_code_of_another_category_which_is_wrong_by_itself() =>
        Assert.Equal(["TG1701"], Definition.Check(Texts.Buttons(QuickReply, Otp)).Select(finding => finding.RuleId));

    [Theory]
    [InlineData(QuickReply)]
    [InlineData(Url + ", " + QuickReply)]
    [InlineData(PhoneNumber + ", " + Url)]
    [InlineData(Url + ", " + Url)]
    public void One_or_two_buttons_of_a_card(string buttons) =>
        RuleAssert.IsClean(Texts.Carousel([Texts.Card("Elf.", buttons), Texts.Card("Aloe.", buttons)]));

    [Theory]
    [InlineData(SingleProduct)]
    [InlineData(Url)]
    public void One_button_of_a_product(string button)
    {
        var card = $$"""{ "components": [ { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ {{button}} ] } ] }""";
        RuleAssert.IsClean(Texts.Carousel([card, card]));
    }

    [Fact]
    public void An_approved_template() =>
        RuleAssert.IsClean(Texts.Own("Hello.", $"\"status\": \"APPROVED\", \"buttons\": [ {string.Join(", ", Times(Url, 12))} ]"));

    [Fact]
    public void A_part_of_the_wrong_type_which_may_be_what_is_missing() =>
        RuleAssert.Reports("TG1001", Texts.Carousel([Texts.Card("Elf."), """{ "components": [ { "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [ "4::image" ] } }, { "type": "BUTTONS", "buttons": «{» } } ] }"""]));
}
