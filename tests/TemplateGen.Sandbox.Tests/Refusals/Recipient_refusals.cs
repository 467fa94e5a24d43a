using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Recipient_refusals
{
    public sealed class Reports : SandboxTest
    {
        [Fact]
        public async Task Promotions_to_who_stopped_them_131050()
        {
            await Customer.StopsPromotionsAsync();

            Assert.Equal(131050, (await SendTemplateAsync("catalogue", "en")).Code);
        }

        [Fact]
        public async Task A_number_that_is_not_on_WhatsApp_131026()
        {
            Customer.IsOnWhatsApp = false;

            Assert.Equal(131026, (await SendTemplateAsync("approved", "en")).Code);
        }

        [Fact]
        public async Task The_business_s_own_number_131021()
            => Assert.Equal(131021, (await SendTemplateAsync("approved", "en", to: "+15550783881")).Code);

        [Fact]
        public async Task A_one_time_code_to_a_user_id_131062()
            => Assert.Equal(131062, (await SendAsync($$"""
                { "messaging_product": "whatsapp", "recipient": "US.13491208655302741918", "type": "template",
                  "template": { "name": "login_code", "language": { "code": "en" }, "components": [ {{Body("1234")}}, {{Button(0, "url", Text("1234"))}} ] } }
                """)).Code);
    }

    public sealed class Guards : SandboxTest
    {
        [Fact]
        public async Task A_utility_template_to_who_stopped_promotions()
        {
            await Customer.StopsPromotionsAsync();

            Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("approved", "en")).Status);
        }

        [Fact]
        public async Task Promotions_to_who_resumed_them()
        {
            await Customer.StopsPromotionsAsync();
            await Customer.ResumesPromotionsAsync();

            Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("catalogue", "en")).Status);
        }

        [Fact]
        public async Task A_user_id_that_wrote()
        {
            await WhatsApp.Customer("US.13491208655302741918").SaysAsync("hello");

            var answer = await SendAsync("""{ "messaging_product": "whatsapp", "recipient": "US.13491208655302741918", "type": "text", "text": { "body": "Hello" } }""");

            Assert.Equal("US.13491208655302741918", answer.Json.GetProperty("contacts")[0].GetProperty("user_id").GetString());
        }
    }
}
