using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Paused_132015_and_disabled_132016
{
    public sealed class Reports : SandboxTest
    {
        [Fact]
        public async Task A_template_whose_definition_says_paused() => Assert.Equal(132015, (await SendTemplateAsync("paused", "en")).Code);

        [Theory]
        [InlineData(TemplateStatus.Paused, 132015)]
        [InlineData(TemplateStatus.Disabled, 132016)]
        public async Task A_status_that_a_test_sets(TemplateStatus status, int code)
        {
            WhatsApp.SetStatus("approved", "en", status);

            var answer = await SendTemplateAsync("approved", "en");

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(code, answer.Code);
        }
    }

    public sealed class Guards : SandboxTest
    {
        [Fact]
        public async Task A_template_that_is_approved_again()
        {
            WhatsApp.SetStatus("approved", "en", TemplateStatus.Paused);
            WhatsApp.SetStatus("approved", "en", TemplateStatus.Approved);

            Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("approved", "en")).Status);
        }

        [Fact]
        public async Task The_other_languages_of_a_paused_template()
        {
            WhatsApp.SetStatus("order_confirmation", "fr", TemplateStatus.Paused);

            Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("order_confirmation", "en", Body("Sam", "A-1"))).Status);
        }

        [Fact]
        public void A_template_that_does_not_exist_has_no_status()
            => Assert.Throws<ArgumentException>(() => WhatsApp.SetStatus("no_such_template", "en", TemplateStatus.Paused));
    }
}
