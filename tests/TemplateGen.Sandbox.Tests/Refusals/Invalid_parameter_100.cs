using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Invalid_parameter_100
{
    public sealed class Reports : SandboxTest
    {
        [Fact]
        public async Task A_named_placeholder_whose_value_has_no_name()
        {
            var answer = await SendTemplateAsync("reservation", "en", $"{Header(Text("best"))}, {Body("Sam", "Monday")}");

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(100, answer.Code);
            Assert.Equal("header: Parameter name is missing or empty", answer.Details);
        }

        [Theory]
        [InlineData("ticket", 0, "url", "Url")]
        [InlineData("greeting", 1, "phone_number", "Call")]
        public async Task A_value_for_a_button_that_takes_none(string template, int index, string subType, string kind)
        {
            var components = template == "ticket" ? $"{Header(Image())}, {Body("Sam")}" : Header(Text("Sam"));

            var answer = await SendTemplateAsync(template, "en", $"{components}, {Button(index, subType, Text("x"))}");

            Assert.Equal(100, answer.Code);
            Assert.Equal($"buttons: Button at index {index} is of type {kind} and does not support parameters", answer.Details);
        }

        [Theory]
        [InlineData("")]
        [InlineData("not json")]
        [InlineData("[]")]
        [InlineData("null")]
        [InlineData("{}")]
        [InlineData("""{ "messaging_product": "sms", "to": "31612345678", "text": { "body": "a" } }""")]
        [InlineData("""{ "messaging_product": "whatsapp", "text": { "body": "a" } }""")]
        [InlineData("""{ "messaging_product": "whatsapp", "to": 31612345678, "text": { "body": "a" } }""")]
        [InlineData("""{ "messaging_product": "whatsapp", "to": "not a number", "text": { "body": "a" } }""")]
        [InlineData("""{ "messaging_product": "whatsapp", "recipient_type": "group", "to": "31612345678", "text": { "body": "a" } }""")]
        [InlineData("""{ "messaging_product": "whatsapp", "recipient": "no-user-id", "text": { "body": "a" } }""")]
        [InlineData("""{ "messaging_product": "whatsapp", "to": "31612345678", "type": "template" }""")]
        [InlineData("""{ "messaging_product": "whatsapp", "to": "31612345678", "type": "template", "template": { "name": "approved" } }""")]
        [InlineData("""{ "messaging_product": "whatsapp", "to": "31612345678", "type": "template", "template": { "language": { "code": "en" } } }""")]
        [InlineData("""{ "messaging_product": "whatsapp", "to": "31612345678", "type": "template", "template": { "name": "approved", "language": { "code": "en" }, "components": {} } }""")]
        [InlineData("""{ "messaging_product": "whatsapp", "to": "31612345678", "text": { "body": "\ud800" } }""")]
        public async Task A_request_that_is_none(string body) => Assert.Equal(100, (await SendAsync(body)).Code);

        [Fact]
        public async Task A_body_of_over_a_megabyte() => Assert.Equal(100, (await SendAsync(new byte[(1024 * 1024) + 1])).Code);

        [Theory]
        [InlineData("""{ "type": "footer" }""")]
        [InlineData("""{ "type": 1 }""")]
        [InlineData("1")]
        [InlineData("""{ "type": "body", "parameters": "x" }""")]
        [InlineData("""{ "type": "body", "parameters": [ {} ] }""")]
        [InlineData("""{ "type": "carousel", "cards": [ 1 ] }""")]
        [InlineData("""{ "type": "body" }, { "type": "BODY" }""")]
        public async Task A_component_that_is_none(string component) => Assert.Equal(100, (await SendTemplateAsync("approved", "en", component)).Code);

        [Fact]
        public async Task The_same_button_twice()
        {
            var button = Button(1, "copy_code", """{ "type": "coupon_code", "coupon_code": "A" }""");

            Assert.Equal(100, (await SendTemplateAsync("coupon", "en", $"{button}, {button}")).Code);
        }

        [Fact]
        public async Task A_phone_number_id_that_is_not_the_business_s()
            => Assert.Equal(100, (await SendAsync("{}"u8.ToArray(), path: "v24.0/1/messages")).Code);
    }

    public sealed class Guards : SandboxTest
    {
        [Theory]
        [InlineData("+31612345678")]
        [InlineData("31612345678")]
        [InlineData("0031 6 1234-5678")]
        public async Task A_number_however_it_is_written(string to)
        {
            var answer = await SendTemplateAsync("approved", "en", to: to);

            Assert.Equal("31612345678", answer.Json.GetProperty("contacts")[0].GetProperty("wa_id").GetString());
            Assert.Equal(to, answer.Json.GetProperty("contacts")[0].GetProperty("input").GetString());
        }

        [Fact]
        public async Task A_read_receipt_which_sends_nothing()
        {
            var answer = await SendAsync("""{ "messaging_product": "whatsapp", "status": "read", "message_id": "wamid.a", "typing_indicator": { "type": "text" } }""");

            Assert.True(answer.Json.GetProperty("success").GetBoolean());
            Assert.Empty(WhatsApp.Messages);
        }
    }
}
