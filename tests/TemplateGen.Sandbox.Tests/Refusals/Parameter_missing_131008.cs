using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Parameter_missing_131008
{
    public sealed class Reports : SandboxTest
    {
        [Fact]
        public async Task A_button_whose_address_has_no_end()
        {
            var answer = await SendTemplateAsync("ticket", "en", $"{Header(Image())}, {Body("Sam")}");

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(131008, answer.Code);
            Assert.Equal("buttons: Button at index 1 of type Url requires a parameter", answer.Details);
        }

        [Theory]
        [InlineData("coupon")]
        [InlineData("survey")]
        [InlineData("selection")]
        [InlineData("offer")]
        public async Task A_part_that_needs_a_value_and_is_not_sent(string template)
            => Assert.Equal(131008, (await SendTemplateAsync(template, "en")).Code);

        [Fact]
        public async Task A_one_time_code_that_is_in_the_body_only()
            => Assert.Equal("buttons: Button at index 0 of type Url requires a parameter", (await SendTemplateAsync("login_code", "en", Body("123456"))).Details);

        [Theory]
        [InlineData("""{ "type": "text", "text": "" }""")]
        [InlineData("""{ "type": "text" }""")]
        [InlineData("""{ "type": "text", "text": null }""")]
        [InlineData("""{ "type": "text", "text": 12 }""")]
        [InlineData("""{ "type": "currency", "currency": { "code": "EUR", "amount_1000": 1 } }""")]
        [InlineData("""{ "type": "currency", "currency": { "fallback_value": "1", "amount_1000": 1 } }""")]
        [InlineData("""{ "type": "date_time", "date_time": { } }""")]
        public async Task A_value_that_is_missing_or_empty(string parameter)
            => Assert.Equal(131008, (await SendTemplateAsync("long_read", "en", $$"""{ "type": "body", "parameters": [ {{parameter}} ] }""")).Code);

        [Theory]
        [InlineData("contract", """{ "type": "document", "document": { "filename": "a.pdf" } }""")]
        [InlineData("contract", """{ "type": "document", "document": { "id": "1", "link": "https://shop.example/a.pdf" } }""")]
        [InlineData("contract", """{ "type": "document" }""")]
        [InlineData("pickup", """{ "type": "location", "location": { "latitude": 52 } }""")]
        [InlineData("product", """{ "type": "product", "product": { "catalog_id": "c" } }""")]
        public async Task A_header_without_what_it_shows(string template, string parameter)
            => Assert.Equal(131008, (await SendTemplateAsync(template, "en", Header(parameter))).Code);

        [Theory]
        [InlineData("coupon", 1, "copy_code", """{ "type": "coupon_code", "coupon_code": "" }""")]
        [InlineData("coupon", 0, "quick_reply", """{ "type": "payload", "payload": "" }""")]
        [InlineData("survey", 0, "flow", """{ "type": "action" }""")]
        [InlineData("catalogue", 0, "catalog", """{ "type": "action", "action": { } }""")]
        [InlineData("selection", 0, "mpm", """{ "type": "action", "action": { "thumbnail_product_retailer_id": "p", "sections": [ { "title": "a", "product_items": [] } ] } }""")]
        [InlineData("call_us", 0, "voice_call", """{ "type": "payload", "payload": "" }""")]
        public async Task A_button_with_an_empty_value(string template, int index, string subType, string parameter)
            => Assert.Equal(131008, (await SendTemplateAsync(template, "en", Button(index, subType, parameter))).Code);

        [Fact]
        public async Task A_button_without_its_index()
            => Assert.Equal(131008, (await SendTemplateAsync("coupon", "en", """{ "type": "button", "sub_type": "copy_code", "parameters": [ { "type": "coupon_code", "coupon_code": "A" } ] }""")).Code);
    }

    public sealed class Guards : SandboxTest
    {
        [Theory]
        [InlineData("greeting", "\"header\", \"parameters\": [ { \"type\": \"text\", \"text\": \"Sam\" } ]")]
        [InlineData("catalogue", null)]
        [InlineData("call_us", null)]
        public async Task Parts_that_may_be_left_out(string template, string? component)
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync(template, "en", component is null ? "" : $$"""{ "type": {{component}} }""")).Status);

        [Fact]
        public async Task A_flow_without_a_token()
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("survey", "en", Button(0, "flow", """{ "type": "action", "action": { } }"""))).Status);

        [Fact]
        public async Task A_call_button_without_its_index()
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("call_us", "en", """{ "type": "button", "sub_type": "voice_call", "parameters": [ { "type": "ttl_minutes", "ttl_minutes": 100 } ] }""")).Status);
    }
}
