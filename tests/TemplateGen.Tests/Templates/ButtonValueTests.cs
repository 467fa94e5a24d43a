using System.Text.Json;

namespace TemplateGen.Tests;

public class ButtonValueTests
{
    [Theory]
    [InlineData("A-1042")]
    [InlineData("orders/1?a=b&c=d#e")]
    [InlineData("caf%C3%A9")]
    public void The_end_of_an_address_is_written_as_it_is(string suffix)
        => Assert.Equal(suffix, Written.Text((ref writer) => writer.UrlSuffix(suffix, "suffix")));

    [Theory]
    [InlineData("a b")]
    [InlineData("café")]
    [InlineData("a\"b")]
    [InlineData("{1}")]
    [InlineData("50%")]
    [InlineData("50%zz")]
    [InlineData("a\nb")]
    public void What_an_address_cannot_hold_is_refused_with_the_way_out(string suffix)
    {
        var refusal = Written.Refusal((ref writer) => writer.UrlSuffix(suffix, "suffix"));

        Assert.Equal(131009, refusal!.Code);
        Assert.Contains("Uri.EscapeDataString", refusal.Message, StringComparison.Ordinal);
        Assert.Null(Written.Refusal((ref writer) => writer.UrlSuffix(Uri.EscapeDataString(suffix), "suffix")));
    }

    [Theory]
    [InlineData("SAVE20", 0)]
    [InlineData("12345678901234567890", 0)]
    [InlineData("123456789012345678901", 131009)]
    [InlineData("SAVE 20", 131009)]
    [InlineData("", 131008)]
    public void A_coupon_code_has_up_to_twenty_letters_and_digits(string code, int expected)
        => Assert.Equal(expected, Written.Refusal((ref writer) => writer.CouponCode(code, "couponCode"))?.Code ?? 0);

    [Theory]
    [InlineData("J$FpnYnP", 0)]
    [InlineData("123456789012345", 0)]
    [InlineData("1234567890123456", 131009)]
    [InlineData("", 131008)]
    public void A_one_time_code_has_up_to_fifteen_characters(string code, int expected)
        => Assert.Equal(expected, Written.Refusal((ref writer) => writer.OneTimeCode(code, "code"))?.Code ?? 0);

    [Fact]
    public void A_payload_has_up_to_256_characters_of_any_kind()
    {
        Assert.Equal("a\n\t     b", Written.Text((ref writer) => writer.Payload("a\n\t     b", "payload")));
        Assert.Null(Written.Refusal((ref writer) => writer.Payload(new string('a', 256), "payload")));
        Assert.Equal(131009, Written.Refusal((ref writer) => writer.Payload(new string('a', 257), "payload"))?.Code);
        Assert.Equal(131008, Written.Refusal((ref writer) => writer.Payload("", "payload"))?.Code);
    }

    [Fact]
    public void A_flow_button_always_has_a_token()
    {
        Clients.AssertJson("""[{"type":"action","action":{"flow_token":"unused"}}]""", Written.Parameters((ref writer) => writer.FlowAction(null, "flow")));
        using var data = JsonDocument.Parse("""{"k": "v\u00e9" /* none of theirs */}""", new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        var start = new FlowStart("t1", data.RootElement);
        Clients.AssertJson(
            """[{"type":"action","action":{"flow_token":"t1","flow_action_data":{"k":"vé"}}}]""",
            Written.Parameters((ref writer) => writer.FlowAction(start, "flow")));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("{\"k\":\"\\ud800\"}")]
    public void Flow_data_that_is_no_object_of_whole_characters_is_refused(string json)
    {
        using var data = JsonDocument.Parse(json);
        var start = new FlowStart("t1", data.RootElement);

        Assert.Equal(131009, Written.Refusal((ref writer) => writer.FlowAction(start, "flow"))?.Code);
    }

    [Fact]
    public void A_catalogue_button_shows_a_product()
        => Clients.AssertJson(
            """[{"type":"action","action":{"thumbnail_product_retailer_id":"p1"}}]""",
            Written.Parameters((ref writer) => writer.CatalogAction("p1", "product")));

    [Fact]
    public void A_multi_product_button_shows_sections()
    {
        var list = new ProductList("p1", [new ProductSection("Popular", ["p1", "p2"]), new ProductSection("New", ["p3"])]);

        Clients.AssertJson(
            """
            [{"type":"action","action":{"thumbnail_product_retailer_id":"p1","sections":[
              {"title":"Popular","product_items":[{"product_retailer_id":"p1"},{"product_retailer_id":"p2"}]},
              {"title":"New","product_items":[{"product_retailer_id":"p3"}]}]}}]
            """,
            Written.Parameters((ref writer) => writer.ProductListAction(list, "products")));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 31)]
    [InlineData(11, 1)]
    public void A_multi_product_button_has_up_to_thirty_products_in_ten_sections(int sections, int products)
    {
        var list = new ProductList("p1", [.. Enumerable.Range(0, sections).Select(_ => new ProductSection("Title", [.. Enumerable.Repeat("p", products)]))]);

        Assert.Equal(131009, Written.Refusal((ref writer) => writer.ProductListAction(list, "products"))?.Code);
    }

    [Fact]
    public void A_call_button_has_a_lifetime_and_a_payload()
    {
        Clients.AssertJson(
            """[{"type":"ttl_minutes","ttl_minutes":100},{"type":"payload","payload":"data"}]""",
            Written.Parameters((ref writer) => writer.VoiceCallParameters(new VoiceCall(TimeSpan.FromMinutes(100), "data"), "call")));
        Clients.AssertJson("[]", Written.Parameters((ref writer) => writer.VoiceCallParameters(default, "call")));
        Assert.Equal(131009, Written.Refusal((ref writer) => writer.VoiceCallParameters(new VoiceCall(TimeSpan.FromDays(31)), "call"))?.Code);
        Assert.Equal(131009, Written.Refusal((ref writer) => writer.VoiceCallParameters(new VoiceCall(TimeSpan.Zero), "call"))?.Code);
    }

    [Fact]
    public void An_offer_ends_in_the_future()
    {
        var end = new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);

        Clients.AssertJson(
            """[{"type":"limited_time_offer","limited_time_offer":{"expiration_time_ms":1796083200000}}]""",
            Written.Parameters((ref writer) => writer.OfferExpiry(end, "offerExpiresAt")));
        Assert.Equal(131009, Written.Refusal((ref writer) => writer.OfferExpiry(Clients.Clock().GetUtcNow(), "offerExpiresAt"))?.Code);
    }
}
