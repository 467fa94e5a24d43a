using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Reading;

public sealed class KindTests
{
    [Fact]
    public void Media_and_location_headers()
    {
        var headers = Fixture.Templates("media-headers").Select(template => template.Header).ToList();
        Assert.Equal([MediaKind.Document, MediaKind.Image, MediaKind.Video], headers.OfType<MediaHeader>().Select(header => header.Kind));
        Assert.Equal(["4::document", "4::image", "4::video"], headers.OfType<MediaHeader>().Select(header => header.Sample?.Value));
        Assert.IsType<LocationHeader>(headers[3]);
    }

    [Fact]
    public void One_time_codes_as_created_and_as_read_back()
    {
        var buttons = Fixture.Templates("otp").Select(template => Assert.IsType<OtpButton>(Assert.Single(template.Buttons))).ToList();
        Assert.Equal([OtpKind.CopyCode, OtpKind.OneTap, OtpKind.ZeroTap, OtpKind.CopyCode], buttons.Select(button => button.Kind));
        Assert.Equal([0, 1, 2, 0], buttons.Select(button => button.SupportedApps.Count));
        Assert.Equal("com.example.shop", buttons[1].SupportedApps[0].PackageName!.Value);
        Assert.Equal("Fill in", buttons[1].AutofillText!.Value);
        Assert.True(buttons[2].ZeroTapTermsAccepted!.Value);
        Assert.NotNull(buttons[3].Url);
    }

    [Fact]
    public void An_authentication_body_and_footer_without_text()
    {
        var template = Fixture.Templates("otp")[0];
        Assert.Null(template.Body!.Text);
        Assert.True(template.Body.AddSecurityRecommendation!.Value);
        Assert.Equal(5, template.Footer!.CodeExpirationMinutes!.Value);
    }

    [Fact]
    public void Every_other_kind_of_button()
    {
        var templates = Fixture.Templates("other-buttons").ToDictionary(template => template.Name!.Value);
        Assert.Equal("SAVE1OFF", Assert.IsType<CopyCodeButton>(templates["coupon"].Buttons[1]).Example!.Value);
        var flow = Assert.IsType<FlowButton>(templates["survey"].Buttons[0]);
        Assert.Equal(("123", "navigate", "START", "REVIEW"), (flow.FlowId!.Value, flow.FlowAction!.Value, flow.NavigateScreen!.Value, flow.Icon!.Value));
        Assert.IsType<CatalogButton>(templates["browse"].Buttons[0]);
        Assert.IsType<MultiProductButton>(templates["picks"].Buttons[0]);
        Assert.IsType<SingleProductButton>(templates["one_plant"].Buttons[0]);
        Assert.IsType<ProductHeader>(templates["one_plant"].Header);
        Assert.IsType<VoiceCallButton>(templates["call_me"].Buttons[0]);
        Assert.NotNull(templates["may_we_call"].CallPermissionRequest);
    }

    [Fact]
    public void Unknown_kinds_are_kept()
    {
        var template = Fixture.Templates("other-buttons").Single(candidate => candidate.Name!.Value == "from_the_future");
        Assert.Equal("GIF", Assert.IsType<UnknownHeader>(template.Header).Format!.Value);
        Assert.Equal("GREETING", Assert.Single(template.UnknownComponents).Type!.Value);
        Assert.Equal(["TELEPORT", null], template.Buttons.Select(button => Assert.IsType<UnknownButton>(button).Type?.Value));
        Assert.Equal("hologram", Assert.Single(template.UnknownProperties).Name.Value);
        Assert.Equal("Something new.", template.Body!.Text!.Value);
    }

    [Fact]
    public void A_limited_time_offer()
    {
        var template = Fixture.Template("offer");
        Assert.Equal("Ends soon!", template.LimitedTimeOffer!.Text!.Value);
        Assert.True(template.LimitedTimeOffer.HasExpiration);
        Assert.Equal("ISLE25", Assert.IsType<CopyCodeButton>(template.Buttons[0]).Example!.Value);
    }

    [Fact]
    public void Carousels_of_media_and_of_products()
    {
        var media = Fixture.Template("media-carousel").Carousel!;
        Assert.False(media.IsProductCarousel);
        Assert.Equal([MediaKind.Image, MediaKind.Image, MediaKind.Video], media.Cards.Select(card => Assert.IsType<MediaHeader>(card.Header).Kind));
        Assert.Equal([2, 2, 1], media.Cards.Select(card => card.Buttons.Count));
        var products = Fixture.Template("product-carousel").Carousel!;
        Assert.True(products.IsProductCarousel);
        Assert.Equal(2, products.Cards.Count);
    }

    [Fact]
    public void A_positional_entry_of_parameters_does_not_reach_into_cards()
    {
        var template = Definition.Of(Texts.Components(
            """{ "type": "BODY", "text": "Hello {{1}}, look." }, { "type": "CAROUSEL", "cards": [ { "components": [ { "type": "BODY", "text": "Only {{1}} left." } ] } ] }""",
            """ "parameters": [ { "name": "guest", "example": "Noor" } ] """));
        Assert.Equal("Noor", template.Body!.Text!.Placeholders[0].Sample!.Value);
        Assert.Null(template.Carousel!.Cards[0].Body!.Text!.Placeholders[0].Sample);
    }

    [Fact]
    public void A_header_of_our_own_shape_may_be_an_object_without_a_format()
    {
        Assert.Equal("Hi", Assert.IsType<TextHeader>(Definition.Of(Texts.Own("Hello.", """ "header": { "text": "Hi" } """)).Header).Text!.Value);
        Assert.IsType<UnknownHeader>(Definition.Of(Texts.Own("Hello.", """ "header": {} """)).Header);
    }

    [Theory]
    [InlineData("""{ "package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7" }""", "com.example.shop", "K8a/AINcGX7")]
    [InlineData("""{ "package_name": "com.example.shop" }""", "com.example.shop", null)]
    [InlineData("""{ "signature_hash": "K8a/AINcGX7" }""", null, "K8a/AINcGX7")]
    public void An_app_on_the_button_itself_or_in_its_list(string app, string? package, string? hash)
    {
        foreach (var more in new[] { app.Trim('{', '}', ' '), $"\"supported_apps\": [ {app}, 5 ]" })
        {
            var button = Assert.IsType<OtpButton>(Definition.Of(Texts.Buttons($$"""{ "type": "OTP", {{more}} }""")).Buttons[0]);
            var supported = Assert.Single(button.SupportedApps);
            Assert.Equal((package, hash), (supported.PackageName?.Value, supported.SignatureHash?.Value));
        }
    }

    [Theory]
    [InlineData("?otp_type=ONE_TAP&code=1", OtpKind.OneTap)]
    [InlineData("?code=1&otp_type=zero_tap", OtpKind.ZeroTap)]
    [InlineData("?code=1", OtpKind.Unknown)]
    [InlineData("", OtpKind.Unknown)]
    public void The_kind_of_a_one_time_code_that_is_read_back(string query, OtpKind expected) =>
        Assert.Equal(expected, Assert.IsType<OtpButton>(Definition.Of(Texts.Buttons($$"""{ "type": "URL", "url": "https://www.whatsapp.com/otp/code/{{query}}" }""")).Buttons[0]).Kind);

    [Fact]
    public void A_flow_by_its_name_or_by_its_json()
    {
        var flow = Assert.IsType<FlowButton>(Definition.Of(Texts.Buttons("""{ "type": "FLOW", "flow_name": "n", "flow_json": "{}" }""")).Buttons[0]);
        Assert.Equal(("n", "{}"), (flow.FlowName!.Value, flow.FlowJson!.Value));
    }

    [Fact]
    public void False_is_not_the_same_as_absent()
    {
        Assert.False(Fixture.Templates("otp")[3].Body!.AddSecurityRecommendation!.Value);
        Assert.Null(Definition.Of(Texts.Create("Hello.")).Body!.AddSecurityRecommendation);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(", \"has_expiration\": false", false)]
    [InlineData(", \"has_expiration\": true", true)]
    public void An_offer_ends_when_it_says_so(string more, bool expected) =>
        Assert.Equal(expected, Definition.Of(Texts.Components($$"""{ "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Soon"{{more}} } }""")).LimitedTimeOffer!.HasExpiration);

    [Fact]
    public void A_sample_that_is_not_there()
    {
        Assert.Null(Assert.IsType<CopyCodeButton>(Definition.Of(Texts.Buttons("""{ "type": "COPY_CODE", "example": [] }""")).Buttons[0]).Example);
        Assert.Null(Assert.IsType<MediaHeader>(Definition.Of(Texts.Components("""{ "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [] } }""")).Header).Sample);
    }
}
