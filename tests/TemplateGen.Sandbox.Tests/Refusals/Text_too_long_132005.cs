using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Text_too_long_132005
{
    // "Hello {{1}}, this is all." without its placeholder; the template is a body alone.
    private const int FixedBodyAlone = 20;

    // "Bonjour …, votre commande … est en route. Bonne journée !" without its placeholders; the template has a footer too.
    private const int FixedBody = 55;

    // "News for " before the placeholder.
    private const int FixedHeader = 9;

    public sealed class Reports : SandboxTest
    {
        [Fact]
        public async Task A_body_of_1025_characters()
        {
            var answer = await SendTemplateAsync("order_confirmation", "fr", Body("C", new string('x', 1024 - FixedBody)));

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(132005, answer.Code);
        }

        [Fact]
        public async Task A_body_alone_of_32769_characters()
            => Assert.Equal(132005, (await SendTemplateAsync("long_read", "en", Body(new string('x', 32769 - FixedBodyAlone)))).Code);

        [Fact]
        public async Task A_header_of_61_characters()
            => Assert.Equal(132005, (await SendTemplateAsync("greeting", "en", Header(Text(new string('x', 61 - FixedHeader))))).Code);

        [Fact]
        public async Task An_address_of_over_2000_characters()
            => Assert.Equal(132005, (await SendTemplateAsync("ticket", "en", $"{Header(Image())}, {Body("Sam")}, {Button(1, "url", Text(new string('x', 2000)))}")).Code);

        [Fact]
        public async Task A_card_of_161_characters()
        {
            var cards = Carousels.OfMedia(2).Replace("\"text\": \"10\"", $"\"text\": \"{new string('x', 161 - "From  euro.".Length)}\"", StringComparison.Ordinal);

            Assert.Equal(132005, (await SendTemplateAsync("collection", "en", $"{Body("Sam")}, {cards}")).Code);
        }
    }

    public sealed class Guards : SandboxTest
    {
        [Fact]
        public async Task A_body_of_1024_characters()
        {
            await SendTemplateAsync("order_confirmation", "fr", Body("C", new string('x', 1023 - FixedBody)));

            Assert.Equal(1024, Assert.Single(WhatsApp.Messages).Body!.Length);
        }

        [Fact]
        public async Task A_body_alone_of_32768_characters()
        {
            await SendTemplateAsync("long_read", "en", Body(new string('x', 32768 - FixedBodyAlone)));

            Assert.Equal(32768, Assert.Single(WhatsApp.Messages).Body!.Length);
        }

        [Fact]
        public async Task A_header_of_60_characters()
        {
            await SendTemplateAsync("greeting", "en", Header(Text(new string('x', 60 - FixedHeader))));

            Assert.Equal(60, Assert.Single(WhatsApp.Messages).Header!.Text.Length);
        }
    }
}
