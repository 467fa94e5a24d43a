using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Invalid_value_131009
{
    public sealed class Reports : SandboxTest
    {
        [Theory]
        [InlineData("contract", """{ "type": "document", "document": { "link": "a.pdf" } }""")]
        [InlineData("contract", """{ "type": "document", "document": { "link": "file:///a.pdf" } }""")]
        [InlineData("pickup", """{ "type": "location", "location": { "latitude": 91, "longitude": 5 } }""")]
        [InlineData("pickup", """{ "type": "location", "location": { "latitude": "52,1", "longitude": "5" } }""")]
        public async Task A_header_that_cannot_be_shown(string template, string parameter)
        {
            var answer = await SendTemplateAsync(template, "en", Header(parameter));

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(131009, answer.Code);
        }

        [Theory]
        [InlineData("coupon", 1, "copy_code", """{ "type": "coupon_code", "coupon_code": "NOT ALNUM" }""")]
        [InlineData("coupon", 1, "copy_code", """{ "type": "coupon_code", "coupon_code": "ABCDEFGHIJKLMNOPQRSTU" }""")]
        [InlineData("coupon", 2, "copy_code", """{ "type": "coupon_code", "coupon_code": "A" }""")]
        [InlineData("survey", 0, "flow", """{ "type": "action", "action": { "flow_action_data": "no object" } }""")]
        [InlineData("call_us", 0, "voice_call", """{ "type": "ttl_minutes", "ttl_minutes": 43201 }""")]
        [InlineData("call_us", 0, "voice_call", """{ "type": "ttl_minutes", "ttl_minutes": 0 }""")]
        public async Task A_button_with_a_value_that_cannot_be(string template, int index, string subType, string parameter)
            => Assert.Equal(131009, (await SendTemplateAsync(template, "en", Button(index, subType, parameter))).Code);

        [Theory]
        [InlineData(31, 1, "ok")]
        [InlineData(11, 11, "ok")]
        [InlineData(1, 1, "a title of 25 characters.")]
        public async Task Too_many_products_or_too_long_a_title(int products, int sections, string title)
            => Assert.Equal(131009, (await SendTemplateAsync("selection", "en", Button(0, "mpm", Products.Action(products, sections, title)))).Code);

        [Theory]
        [InlineData("two words")]
        [InlineData("bell\u0007")]
        public async Task The_end_of_an_address_that_is_not_encoded(string suffix)
            => Assert.Equal(131009, (await SendTemplateAsync("ticket", "en", $"{Header(Image())}, {Body("Sam")}, {Button(1, "url", Text(suffix))}")).Code);

        [Fact]
        public async Task A_one_time_code_of_16_characters()
            => Assert.Equal(131009, (await SendTemplateAsync("login_code", "en", Body("1234567890123456"))).Code);

        [Theory]
        [InlineData(0)]
        [InlineData(-1)]
        public async Task An_offer_that_has_ended(int minutesFromNow)
            => Assert.Equal(131009, (await SendTemplateAsync("offer", "en", Offers.EndingAt(WhatsApp.Clock.Now.AddMinutes(minutesFromNow)))).Code);

        [Fact]
        public async Task An_end_in_seconds_where_milliseconds_are_meant()
            => Assert.Equal(131009, (await SendTemplateAsync("offer", "en", Offers.EndingAt(WhatsApp.Clock.Now.AddDays(1)).Replace("000 ", " ", StringComparison.Ordinal))).Code);

        [Fact]
        public async Task Cards_that_are_not_counted_from_0()
            => Assert.Equal(131009, (await SendTemplateAsync("products", "en", Carousels.OfProducts(2).Replace("\"card_index\": 0", "\"card_index\": 2", StringComparison.Ordinal))).Code);
    }

    public sealed class Guards : SandboxTest
    {
        [Theory]
        [InlineData("52.1", "5.2")]
        [InlineData("\"52.1\"", "\"-5.2\"")]
        [InlineData("-90", "180")]
        public async Task Coordinates_as_numbers_or_text(string latitude, string longitude)
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("pickup", "en", Header($$"""{ "type": "location", "location": { "latitude": {{latitude}}, "longitude": {{longitude}} } }"""))).Status);

        [Fact]
        public async Task A_coupon_code_of_20_characters()
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("coupon", "en", Button(1, "copy_code", """{ "type": "coupon_code", "coupon_code": "ABCDEFGHIJKLMNOPQRST" }"""))).Status);

        [Fact]
        public async Task An_offer_that_ends_in_a_minute()
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("offer", "en", Offers.EndingAt(WhatsApp.Clock.Now.AddMinutes(1)))).Status);

        [Fact]
        public async Task Thirty_products_in_ten_sections()
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("selection", "en", Button(0, "mpm", Products.Action(30, 10, "a title of 24 characters")))).Status);

        [Fact]
        public async Task A_one_time_code_of_15_characters()
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("login_code", "en", $"{Body("123456789012345")}, {Button(0, "url", Text("123456789012345"))}")).Status);
    }
}
