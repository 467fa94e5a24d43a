using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Signatures;

public sealed class SignatureTests
{
    [Theory]
    [InlineData("own", "ConfirmationAchat(Text prenom, Text numero, Text lien)")]
    [InlineData("own-full", "TableBooked(Text restaurant, Text guest, Text count, Text time, UrlSuffix booking, QuickReplyPayload? cancelPayload)")]
    [InlineData("create-named", "DeliveryToday(Text firstName, Text parcel, Text hour, UrlSuffix trackParcelSuffix, QuickReplyPayload? stopUpdatesPayload)")]
    [InlineData("offer", "IslandOffer(Image image, Text value1, Text value2, OfferExpiry offerExpiresAt, CouponCode couponCode, UrlSuffix bookNowSuffix)")]
    [InlineData("media-carousel", "ThreePlants(Text value1, Card card1, Card card2, Card card3)")]
    [InlineData("product-carousel", "PlantCards(Text value1, CardList cards)")]
    public void A_template_takes_what_its_parts_need_in_order(string fixture, string expected) =>
        Assert.Equal(expected, Show(TemplateSignature.Of(Fixture.Template(fixture))));

    [Theory]
    [InlineData("answer", "SeasonSale(Text headerValue1, Text value1, Text value2, QuickReplyPayload? unsubscribePayload)", "HelloAgain()")]
    [InlineData("media-headers", "InvoiceReady(Document document)", "NewMenu(Image image)", "Tour(Video video)", "ShopMoved(Location location)")]
    [InlineData("otp", "CodeCopy(OneTimeCode code)", "CodeOneTap(OneTimeCode code)", "CodeZeroTap(OneTimeCode code)", "CodeReadBack(OneTimeCode code)")]
    [InlineData("other-buttons", "Coupon(Text value1, CouponCode couponCode, QuickReplyPayload? noMorePayload)", "Survey(FlowStart? openSurveyFlow)", "Browse(CatalogThumbnail? thumbnailProductId)", "Picks(ProductList products)", "OnePlant(Product product)", "CallMe(VoiceCall? callNowCall)", "MayWeCall()", "FromTheFuture()")]
    public void Each_kind_is_a_parameter_of_its_own(string fixture, params string[] expected) =>
        Assert.Equal(expected, Fixture.Templates(fixture).Select(template => Show(TemplateSignature.Of(template))));

    [Fact]
    public void A_one_time_code_goes_to_body_and_button_in_both_forms()
    {
        ParameterUse[] expected = [new(ParameterPlace.Body, 0, 1, null, 1), new(ParameterPlace.Button, 0, 1, null, 1)];
        Assert.All(Fixture.Templates("otp"), template => Assert.Equal(expected, Assert.Single(TemplateSignature.Of(template).Parameters).Uses));
    }

    [Theory]
    [InlineData("AUTHENTICATION", """{ "type": "BODY" }""", "OrderUpdate(OneTimeCode code)")]
    [InlineData("AUTHENTICATION", """{ "type": "BODY", "text": "Hello {{1}} here." }""", "OrderUpdate(Text value1)")]
    [InlineData("AUTHENTICATION", """{ "type": "BODY", "text": "{{1}} until {{2}} on {{3}}." }, { "type": "BUTTONS", "buttons": [ { "type": "OTP" }, { "type": "QUICK_REPLY", "text": "Stop" } ] }""", "OrderUpdate(OneTimeCode code, Text value2, Text value3, QuickReplyPayload? stopPayload)")]
    [InlineData("UTILITY", """{ "type": "FOOTER", "text": "Bye." }""", "OrderUpdate()")]
    public void A_one_time_code_is_the_first_placeholder_or_the_platform_s(string category, string components, string expected) =>
        Assert.Equal(expected, Show(TemplateSignature.Of(Definition.Of(Texts.Components(components).Replace("UTILITY", category)))));

    [Fact]
    public void A_one_time_code_has_the_sample_of_its_placeholder()
    {
        var code = TemplateSignature.Of(Fixture.Templates("otp")[3]).Parameters[0];
        Assert.Equal("123456", code.Sample);
        var withOthers = Definition.Of(Texts.Components("""{ "type": "BODY", "text": "Hello {{1}} here." }, { "type": "BUTTONS", "buttons": [ { "type": "OTP" }, { "type": "QUICK_REPLY", "text": "Stop" } ] }"""));
        Assert.Equal([new(ParameterPlace.Body, 0, 1, null, 1), new(ParameterPlace.Button, 0, 1, null, 1)], TemplateSignature.Of(withOthers).Parameters[0].Uses);
    }

    [Fact]
    public void An_address_is_filled_in_at_its_button()
    {
        var template = Definition.Of(Texts.Buttons("""{ "type": "QUICK_REPLY", "text": "Stop" }""", """{ "type": "URL", "text": "Go", "url": "https://a.example/{{1}}" }"""));
        Assert.Equal([new(ParameterPlace.Button, 1, 1, null, 1)], TemplateSignature.Of(template).Parameters[0].Uses);
    }

    [Fact]
    public void A_button_without_a_label_is_named_by_its_place()
    {
        var template = Definition.Of(Texts.Buttons("""{ "type": "FLOW" }""", """{ "type": "FLOW", "text": "Open" }"""));
        Assert.Equal("OrderUpdate(FlowStart? button1Flow, FlowStart? openFlow)", Show(TemplateSignature.Of(template)));
    }

    [Fact]
    public void A_carousel_without_cards_takes_nothing()
    {
        var template = Definition.Of(Texts.Carousel([]));
        Assert.False(template.Carousel!.IsProductCarousel);
        Assert.Equal("OrderUpdate()", Show(TemplateSignature.Of(template)));
    }

    [Fact]
    public void One_name_in_header_and_body_is_one_parameter()
    {
        var firstName = TemplateSignature.Of(Fixture.Template("create-named")).Parameters[0];
        Assert.Equal([new(ParameterPlace.Header, 0, 0, "first_name", 1), new(ParameterPlace.Body, 0, 0, "first_name", 1)], firstName.Uses);
    }

    [Fact]
    public void Occurrences_samples_and_types_come_along()
    {
        var season = TemplateSignature.Of(Fixture.Templates("answer")[0]).Parameters;
        Assert.Equal(["Ada", "Sunday", "SPRING25"], season.Take(3).Select(parameter => parameter.Sample));
        Assert.Equal(new ParameterUse(ParameterPlace.Body, 0, 2, null, 2), Assert.Single(season[2].Uses));
        Assert.Equal([ParameterType.Text, ParameterType.Integer, ParameterType.Url], TemplateSignature.Of(Fixture.Template("own")).Parameters.Select(parameter => parameter.Type));
    }

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("https://a.example/t?abc", "abc")]
    [InlineData("https://b.example/abc", null)]
    public void An_address_s_sample_is_its_end(string example, string? expected)
    {
        var template = Definition.Of(Texts.Own("Hello.", $$"""{{""}}"buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/t?{1}", "example": "{{example}}" } ]"""));
        Assert.Equal(expected, Assert.Single(TemplateSignature.Of(template).Parameters).Sample);
    }

    [Fact]
    public void Cards_of_one_shape_share_a_type_named_after_the_first()
    {
        var carousel = TemplateSignature.Of(Fixture.Template("media-carousel")).Carousel!;
        Assert.False(carousel.IsProductCarousel);
        Assert.Equal([0, 0, 1], carousel.CardTypeIndexes);
        Assert.Equal(
            ["CardType1(Image image, Text value1, UrlSuffix buyBlueElfSuffix, QuickReplyPayload? moreLikeThisPayload)", "CardType2(Video video, QuickReplyPayload? moreFilmsPayload)"],
            carousel.CardTypes.Select(type => Show(type.TypeName, type.Parameters)));
        Assert.Equal(["CardType1", "CardType1", "CardType2"], TemplateSignature.Of(Fixture.Template("media-carousel")).Parameters.Skip(1).Select(parameter => parameter.CardType));
    }

    [Fact]
    public void Product_cards_have_one_type()
    {
        var carousel = TemplateSignature.Of(Fixture.Template("product-carousel")).Carousel!;
        Assert.True(carousel.IsProductCarousel);
        Assert.Equal("Card(Product product)", Show(Assert.Single(carousel.CardTypes).TypeName, carousel.CardTypes[0].Parameters));
    }

    internal static string Show(TemplateSignature signature) => Show(signature.ClassName, signature.Parameters);

    private static string Show(string name, EquatableArray<TemplateParameter> parameters) =>
        $"{name}({string.Join(", ", parameters.Select(parameter => $"{parameter.Kind}{(parameter.IsOptional ? "?" : "")} {parameter.CSharpName}"))})";
}
