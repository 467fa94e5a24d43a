using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Parameter_text_132018
{
    public sealed class Reports : SandboxTest
    {
        [Theory]
        [InlineData("two\nlines")]
        [InlineData("two\rlines")]
        [InlineData("a\ttab")]
        [InlineData("five     spaces")]
        public async Task Text_that_no_value_may_hold(string value)
        {
            var answer = await SendTemplateAsync("order_confirmation", "fr", Body("Camille", value));

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(132018, answer.Code);
            Assert.StartsWith("body: parameter 1", answer.Details, StringComparison.Ordinal);
        }

        [Fact]
        public async Task The_same_in_a_header() => Assert.Equal(132018, (await SendTemplateAsync("greeting", "en", Header(Text("a\tb")))).Code);

        [Fact]
        public async Task The_same_in_the_end_of_an_address()
            => Assert.Equal(132018, (await SendTemplateAsync("ticket", "en", $"{Header(Image())}, {Body("Sam")}, {Button(1, "url", Text("a\nb"))}")).Code);

        [Fact]
        public async Task Without_repeating_the_value()
            => Assert.DoesNotContain("Jansen", (await SendTemplateAsync("long_read", "en", Body("Jansen\n"))).Json.ToString(), StringComparison.Ordinal);
    }

    public sealed class Guards : SandboxTest
    {
        [Theory]
        [InlineData("four    spaces")]
        [InlineData("  \u00A0  ")]
        [InlineData("quotes \" and \\ and </b> and 🌿 and \u2028")]
        public async Task Other_text_which_arrives_as_it_is(string value)
        {
            await SendTemplateAsync("order_confirmation", "fr", Body("Camille", value));

            Assert.Equal($"Bonjour Camille, votre commande {value} est en route. Bonne journée !", Assert.Single(WhatsApp.Messages).Body);
        }
    }
}
