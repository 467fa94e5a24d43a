using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>What each kind of component and button becomes: its parameter, and the request that it is written into.</summary>
public class ComponentTests
{
    private const string Body = """{ "type": "BODY", "text": "Good news for all of you!" }""";

    [Theory]
    [InlineData("IMAGE", "Media image", "Image(Image, \"image\")")]
    [InlineData("VIDEO", "Media video", "Video(Video, \"video\")")]
    [InlineData("DOCUMENT", "Media document", "Document(Document, \"document\")")]
    [InlineData("LOCATION", "GeoLocation location", "Location(Location, \"location\")")]
    [InlineData("PRODUCT", "CatalogProduct product", "Product(Product, \"product\")")]
    public void A_header_that_is_no_text_is_a_parameter(string format, string parameter, string call)
    {
        var run = GeneratorRun.Of(Samples.Graph("news", $$"""{ "type": "HEADER", "format": "{{format}}" }, {{Body}}"""));

        Assert.Contains($"global::TemplateGen.{parameter},", run.Code, StringComparison.Ordinal);
        Assert.Equal(
            $$"""
            writer.Component("{\"type\":\"header\",\"parameters\":["u8);
            writer.{{call}};
            writer.Raw("]}"u8);
            """,
            run.Statements("news"));
    }

    [Fact]
    public void A_header_s_text_has_a_limit_of_its_own() => Assert.Equal(
        """
        writer.BeginText(9, 60);
        writer.Component("{\"type\":\"header\",\"parameters\":[{\"type\":\"text\",\"text\":\""u8);
        writer.HeaderValue(HeaderValue1, "headerValue1");
        writer.Raw("\"}]}"u8);
        writer.EndText();
        """,
        GeneratorRun.Of(Samples.Graph("news", $$"""{ "type": "HEADER", "format": "TEXT", "text": "News for {{"{{1}}"}}" }, {{Body}}""")).Statements("news"));

    [Fact]
    public void A_body_s_values_share_a_limit_and_come_in_the_order_of_their_numbers()
    {
        var run = GeneratorRun.Of(Samples.Graph("news", """{ "type": "BODY", "text": "On {{2}} at {{1}}, or again on {{2}}." }, { "type": "FOOTER", "text": "Us" }"""));

        Assert.Equal(
            """
            writer.BeginText(22, 1024);
            writer.Component("{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\""u8);
            writer.Value(Value1, "value1");
            writer.Raw("\"},{\"type\":\"text\",\"text\":\""u8);
            writer.Value(Value2, "value2", uses: 2);
            writer.Raw("\"}]}"u8);
            writer.EndText();
            """,
            run.Statements("news"));
    }

    [Fact]
    public void A_template_that_is_only_a_body_may_become_longer() =>
        Assert.Contains("writer.BeginText(21, 32768);", GeneratorRun.Of(Samples.Graph("news", """{ "type": "BODY", "text": "Something happened {{1}} ." }""")).Statements("news"), StringComparison.Ordinal);

    [Fact]
    public void A_named_placeholder_is_sent_with_its_name()
    {
        var run = GeneratorRun.Of(Samples.Graph("news", """{ "type": "BODY", "text": "Hello {{first_name}}, hello." }""", more: "\"parameter_format\": \"NAMED\","));

        Assert.Contains("string firstName,", run.Code, StringComparison.Ordinal);
        Assert.Contains("""{\"type\":\"text\",\"parameter_name\":\"first_name\",\"text\":\""u8""", run.Statements("news"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("integer", "long")]
    [InlineData("decimal", "decimal")]
    [InlineData("currency", "global::TemplateGen.CurrencyAmount")]
    [InlineData("date", "global::System.DateOnly")]
    [InlineData("time", "global::System.TimeOnly")]
    [InlineData("datetime", "global::System.DateTimeOffset")]
    [InlineData("url", "global::System.Uri")]
    [InlineData("phone", "string", "Phone")]
    [InlineData("text", "string")]
    public void A_parameter_has_the_type_that_fits(string type, string expected, string call = "Value")
    {
        var run = GeneratorRun.Of($$"""{ "name": "news", "category": "UTILITY", "language": "en", "body": "It is {1} now.", "parameters": [ { "name": "it", "type": "{{type}}" } ] }""");

        Assert.Contains($"{expected} it,", run.Code, StringComparison.Ordinal);
        Assert.Contains($"writer.{call}(It, \"it\");", run.Statements("news"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_s_end_is_a_parameter_and_its_index_counts_static_buttons_too()
    {
        var run = GeneratorRun.Of(WithButtons(
            """{ "type": "PHONE_NUMBER", "text": "Call", "phone_number": "+31612345678" }, { "type": "URL", "text": "Track parcel", "url": "https://shop.example/{{1}}", "example": ["x"] }"""));

        Assert.Contains("string trackParcelSuffix,", run.Code, StringComparison.Ordinal);
        Assert.Equal(
            """
            writer.Component("{\"type\":\"button\",\"sub_type\":\"url\",\"index\":\"1\",\"parameters\":[{\"type\":\"text\",\"text\":\""u8);
            writer.UrlSuffix(TrackParcelSuffix, "trackParcelSuffix");
            writer.Raw("\"}]}"u8);
            """,
            run.Statements("news"));
    }

    [Fact]
    public void A_coupon_code_is_a_parameter() => Assert.Equal(
        """
        writer.Component("{\"type\":\"button\",\"sub_type\":\"copy_code\",\"index\":\"0\",\"parameters\":[{\"type\":\"coupon_code\",\"coupon_code\":\""u8);
        writer.CouponCode(CouponCode, "couponCode");
        writer.Raw("\"}]}"u8);
        """,
        GeneratorRun.Of(WithButtons("""{ "type": "COPY_CODE", "example": "SAVE10" }""")).Statements("news"));

    [Fact]
    public void A_quick_reply_s_payload_is_optional()
    {
        var run = GeneratorRun.Of(WithButtons("""{ "type": "QUICK_REPLY", "text": "Stop" }, { "type": "QUICK_REPLY", "text": "More" }"""));

        Assert.Matches("string\\? stop\\w* = null,\\s+string\\? more\\w* = null,", run.Code);
        Assert.Matches(
            """
            ^if \(Stop\w* is \{ \} (given\w+)\)
            \{
                writer.Component\("\{\\"type\\":\\"button\\",\\"sub_type\\":\\"quick_reply\\",\\"index\\":\\"0\\",\\"parameters\\":\[\{\\"type\\":\\"payload\\",\\"payload\\":\\""u8\);
                writer.Payload\(\1, "stop\w*"\);
                writer.Raw\("\\"\}\]\}"u8\);
            \}
            """,
            run.Statements("news"));
    }

    [Fact]
    public void A_flow_button_is_always_written()
    {
        var run = GeneratorRun.Of(WithButtons("""{ "type": "FLOW", "text": "Sign up", "flow_id": "1", "navigate_screen": "A" }"""));

        Assert.Contains("global::TemplateGen.FlowStart? ", run.Code, StringComparison.Ordinal);
        Assert.StartsWith("""writer.Component("{\"type\":\"button\",\"sub_type\":\"flow\",\"index\":\"0\",\"parameters\":["u8);""" + "\nwriter.FlowAction(", run.Statements("news"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "CATALOG", "text": "View catalog" }""", "CATALOG", "CatalogAction(given")]
    [InlineData("""{ "type": "MPM", "text": "View items" }""", "mpm", "ProductListAction(")]
    [InlineData("""{ "type": "VOICE_CALL", "text": "Call us" }""", "voice_call", "VoiceCallParameters(given")]
    public void Other_buttons_have_an_action_of_their_own(string button, string subType, string call)
    {
        var statements = GeneratorRun.Of(WithButtons(button)).Statements("news");

        Assert.Contains($$"""{\"type\":\"button\",\"sub_type\":\"{{subType}}\",\"index\":\"0\",\"parameters\":["u8""", statements, StringComparison.Ordinal);
        Assert.Contains("writer." + call, statements, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "URL", "text": "Shop", "url": "https://shop.example" }""")]
    [InlineData("""{ "type": "PHONE_NUMBER", "text": "Call", "phone_number": "+31612345678" }""")]
    [InlineData("""{ "type": "HOLOGRAM", "text": "Beam" }""")]
    public void A_button_with_nothing_to_fill_in_is_not_written(string button) => Assert.Empty(GeneratorRun.Of(WithButtons(button)).Statements("news"));

    [Fact]
    public void A_one_time_code_is_written_into_the_body_and_the_button()
    {
        var run = GeneratorRun.Of(Samples.Graph(
            "login",
            """{ "type": "BODY", "add_security_recommendation": true }, { "type": "FOOTER", "code_expiration_minutes": 5 }, { "type": "BUTTONS", "buttons": [ { "type": "OTP", "otp_type": "COPY_CODE", "text": "Copy" } ] }""",
            category: "AUTHENTICATION"));

        Assert.Contains("string code,", run.Code, StringComparison.Ordinal);
        Assert.Equal(
            """
            writer.Component("{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\""u8);
            writer.OneTimeCode(Code, "code");
            writer.Raw("\"}]}"u8);
            writer.Component("{\"type\":\"button\",\"sub_type\":\"url\",\"index\":\"0\",\"parameters\":[{\"type\":\"text\",\"text\":\""u8);
            writer.OneTimeCode(Code, "code");
            writer.Raw("\"}]}"u8);
            """,
            run.Statements("login"));
    }

    [Fact]
    public void A_limited_time_offer_s_end_is_a_parameter()
    {
        var run = GeneratorRun.Of(Samples.Graph("news", $$"""{ "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Ends soon", "has_expiration": true } }, {{Body}}"""));

        Assert.Contains("global::System.DateTimeOffset offerExpiresAt,", run.Code, StringComparison.Ordinal);
        Assert.Equal(
            """
            writer.Component("{\"type\":\"limited_time_offer\",\"parameters\":["u8);
            writer.OfferExpiry(OfferExpiresAt, "offerExpiresAt");
            writer.Raw("]}"u8);
            """,
            run.Statements("news"));
    }

    [Fact]
    public void A_call_permission_request_is_not_written() =>
        Assert.Empty(GeneratorRun.Of(Samples.Graph("news", $$"""{{Body}}, { "type": "call_permission_request" }""")).Statements("news"));

    [Fact]
    public void A_media_carousel_has_a_parameter_for_each_card()
    {
        const string card = """{ "components": [ { "type": "HEADER", "format": "IMAGE" }, { "type": "BODY", "text": "Rare {{1}} plants" }, { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "More" }, { "type": "URL", "text": "Shop", "url": "https://shop.example/{{1}}", "example": ["x"] } ] } ] }""";
        var run = GeneratorRun.Of(Samples.Graph("news", $$"""{{Body}}, { "type": "CAROUSEL", "cards": [ {{card}}, {{card}} ] }"""));

        Assert.Contains("global::Shop.News.Card card1,", run.Code, StringComparison.Ordinal);
        Assert.Equal(
            """
            writer.BeginCarousel();
            writer.BeginCard();
            Card1.Write(ref writer);
            writer.EndCard();
            writer.BeginCard();
            Card2.Write(ref writer);
            writer.EndCard();
            writer.EndCarousel();
            """,
            run.Statements("news"));
        Assert.Contains("public readonly record struct Card(", run.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_product_carousel_takes_a_list_of_cards()
    {
        const string card = """{ "components": [ { "type": "HEADER", "format": "PRODUCT" }, { "type": "BUTTONS", "buttons": [ { "type": "SPM", "text": "View" } ] } ] }""";
        var run = GeneratorRun.Of(Samples.Graph("news", $$"""{{Body}}, { "type": "CAROUSEL", "cards": [ {{card}}, {{card}} ] }"""));

        Assert.Contains("global::System.Collections.Generic.IReadOnlyList<global::Shop.News.Card> cards,", run.Code, StringComparison.Ordinal);
        Assert.Equal(
            """
            writer.CardCount(Cards?.Count ?? 0, "cards");
            writer.BeginCarousel();
            foreach (var card in Cards ?? [])
            {
                writer.BeginCard();
                card.Write(ref writer);
                writer.EndCard();
            }
            writer.EndCarousel();
            """,
            run.Statements("news"));
    }

    private static string WithButtons(string buttons) => Samples.Graph("news", $$"""{{Body}}, { "type": "BUTTONS", "buttons": [ {{buttons}} ] }""");
}
