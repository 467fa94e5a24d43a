using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Parameter_format_132012
{
    public sealed class Reports : SandboxTest
    {
        [Fact]
        public async Task A_text_where_the_header_shows_a_picture()
        {
            var answer = await SendTemplateAsync("ticket", "en", Header(Text("x")));

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(132012, answer.Code);
            Assert.Equal("header: Format mismatch, expected IMAGE, received TEXT", answer.Details);
        }

        [Fact]
        public async Task A_media_header_that_is_not_sent()
            => Assert.Equal("header: Format mismatch, expected DOCUMENT, received UNKNOWN", (await SendTemplateAsync("contract", "en")).Details);

        [Theory]
        [InlineData("contract", "DOCUMENT")]
        [InlineData("pickup", "LOCATION")]
        [InlineData("product", "PRODUCT")]
        public async Task A_picture_where_the_header_shows_something_else(string template, string expected)
            => Assert.Equal($"header: Format mismatch, expected {expected}, received IMAGE", (await SendTemplateAsync(template, "en", Header(Image()))).Details);

        [Fact]
        public async Task A_type_that_may_hold_anything_is_not_repeated()
        {
            var answer = await SendTemplateAsync("ticket", "en", Header("""{ "type": "+31699999999" }"""));

            Assert.Equal("header: Format mismatch, expected IMAGE, received UNKNOWN", answer.Details);
        }

        [Fact]
        public async Task A_picture_in_the_body()
            => Assert.Equal(132012, (await SendTemplateAsync("long_read", "en", $$"""{ "type": "body", "parameters": [ {{Image()}} ] }""")).Code);

        [Fact]
        public async Task A_name_for_a_positional_placeholder()
            => Assert.Equal(132012, (await SendTemplateAsync("long_read", "en", $$"""{ "type": "body", "parameters": [ {{Named("guest", "Sam")}} ] }""")).Code);

        [Fact]
        public async Task A_name_that_the_template_does_not_have()
        {
            var body = $$"""{ "type": "body", "parameters": [ {{Named("guest", "Sam")}}, {{Named("weekday", "Monday")}} ] }""";

            Assert.Equal(132012, (await SendTemplateAsync("reservation", "en", $"{Header(Named("kind", "best"))}, {body}")).Code);
        }

        [Fact]
        public async Task A_name_given_twice()
        {
            var body = $$"""{ "type": "body", "parameters": [ {{Named("guest", "Sam")}}, {{Named("guest", "Sam")}} ] }""";

            Assert.Equal(132012, (await SendTemplateAsync("reservation", "en", $"{Header(Named("kind", "best"))}, {body}")).Code);
        }

        [Fact]
        public async Task A_button_of_another_kind()
            => Assert.Equal(132012, (await SendTemplateAsync("coupon", "en", Button(1, "url", Text("x")))).Code);

        [Fact]
        public async Task A_carousel_for_a_template_without()
            => Assert.Equal(132012, (await SendTemplateAsync("approved", "en", Carousels.OfProducts(2))).Code);

        [Fact]
        public async Task A_card_with_another_header()
        {
            var answer = await SendTemplateAsync("collection", "en", Body("Sam") + ", " + Carousels.OfMedia(2, index => index == 0 ? Carousels.MediaHeader : Header(Text("x"))));

            Assert.Equal(132012, answer.Code);
            Assert.StartsWith("carousel card 1 header:", answer.Details, StringComparison.Ordinal);
        }
    }

    public sealed class Guards : SandboxTest
    {
        [Theory]
        [InlineData("""{ "type": "image", "image": { "id": "123" } }""")]
        [InlineData("""{ "type": "IMAGE", "image": { "link": "https://shop.example/a.png" } }""")]
        public async Task A_picture_by_id_or_address_in_any_case(string parameter)
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("ticket", "en", $"{Header(parameter)}, {Body("Sam")}, {Button(1, "url", Text("x"))}")).Status);

        [Fact]
        public async Task Names_in_any_order()
        {
            var body = $$"""{ "type": "body", "parameters": [ {{Named("day", "Monday")}}, {{Named("guest", "Sam")}} ] }""";

            await SendTemplateAsync("reservation", "en", $"{body}, {Header(Named("kind", "best"))}");

            Assert.Equal("Dear Sam, see you on Monday at noon.", Assert.Single(WhatsApp.Messages).Body);
        }

        [Theory]
        [InlineData("""{ "type": "currency", "currency": { "fallback_value": "€ 12", "code": "EUR", "amount_1000": 12000 } }""", "€ 12")]
        [InlineData("""{ "type": "date_time", "date_time": { "fallback_value": "1 March", "year": 2026 } }""", "1 March")]
        public async Task Money_and_dates_in_a_text_which_show_what_the_sender_wrote(string parameter, string shown)
        {
            await SendTemplateAsync("long_read", "en", $$"""{ "type": "body", "parameters": [ {{parameter}} ] }""");

            Assert.Equal($"Hello {shown}, this is all.", Assert.Single(WhatsApp.Messages).Body);
        }
    }
}
