using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Unknown_template_132001
{
    public sealed class Reports : SandboxTest
    {
        [Theory]
        [InlineData("no_such_template", "en")]
        [InlineData("order_confirmation", "de")]
        [InlineData("order_confirmation", "EN")]
        [InlineData("order_confirmation", "en_US")]
        [InlineData("rejected", "en")]
        public async Task A_name_and_language_that_cannot_be_sent(string name, string language)
        {
            var answer = await SendTemplateAsync(name, language);

            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
            Assert.Equal(132001, answer.Code);
        }

        [Fact]
        public async Task A_template_whose_approval_was_lost()
        {
            WhatsApp.SetStatus("approved", "en", TemplateStatus.NotApproved);

            Assert.Equal(132001, (await SendTemplateAsync("approved", "en")).Code);
        }
    }

    public sealed class Guards : SandboxTest
    {
        [Theory]
        [InlineData("fr")]
        [InlineData("en")]
        public async Task Each_language_that_was_defined(string language)
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("order_confirmation", language, Body("Camille", "A-1"))).Status);

        [Fact]
        public async Task A_template_that_was_added_later()
        {
            WhatsApp.AddTemplates("""{ "name": "late", "language": "nl", "category": "UTILITY", "body": "Dag!" }""");

            Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("late", "nl")).Status);
        }
    }
}
