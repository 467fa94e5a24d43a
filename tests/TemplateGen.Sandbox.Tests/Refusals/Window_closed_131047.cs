using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Window_closed_131047
{
    public sealed class Reports : SandboxTest
    {
        protected override SandboxOptions Options { get; } = new() { BusinessNumbers = [new("1001", "+15550783881"), new("1002", "+15550783882")] };

        [Fact]
        public async Task A_free_form_message_to_who_never_wrote()
        {
            var answer = await SendTextAsync();

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(131047, answer.Code);
            Assert.Empty(WhatsApp.Messages);
        }

        [Fact]
        public async Task A_message_exactly_24_hours_after_the_customer_s()
        {
            await Customer.SaysAsync("hello");
            WhatsApp.Clock.Advance(TimeSpan.FromHours(24));

            Assert.False(Customer.IsWindowOpen);
            Assert.Equal(131047, (await SendTextAsync()).Code);
        }

        [Fact]
        public async Task A_message_from_another_of_the_business_s_numbers()
        {
            await WhatsApp.Customer(CustomerNumber, Options.BusinessNumbers[1]).SaysAsync("hello");

            Assert.Equal(131047, (await SendTextAsync()).Code);
        }

        [Fact]
        public async Task A_message_to_another_customer()
        {
            await WhatsApp.Customer("+31687654321").SaysAsync("hello");

            Assert.Equal(131047, (await SendTextAsync()).Code);
        }

        [Fact]
        public async Task A_window_that_only_the_business_wrote_in()
        {
            await SendTemplateAsync("approved", "en");

            Assert.Equal(131047, (await SendTextAsync()).Code);
        }

        [Fact]
        public async Task A_reaction_which_opens_nothing()
        {
            await SendTemplateAsync("approved", "en");
            await Customer.ReactsAsync("👍");

            Assert.Equal(131047, (await SendTextAsync()).Code);
        }
    }

    public sealed class Guards : SandboxTest
    {
        [Fact]
        public async Task A_template_at_any_time() => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("approved", "en")).Status);

        [Fact]
        public async Task A_message_just_before_24_hours_have_passed()
        {
            await Customer.SaysAsync("hello");
            WhatsApp.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromTicks(1));

            Assert.Equal(HttpStatusCode.OK, (await SendTextAsync("Still here")).Status);
            Assert.Equal("Still here", Assert.Single(Customer.Messages).Body);
        }

        [Fact]
        public async Task A_window_that_a_second_message_refreshed()
        {
            await Customer.SaysAsync("hello");
            WhatsApp.Clock.Advance(TimeSpan.FromHours(23));
            await Customer.SaysAsync("anyone there?");
            WhatsApp.Clock.Advance(TimeSpan.FromHours(23));

            Assert.Equal(HttpStatusCode.OK, (await SendTextAsync()).Status);
        }

        [Fact]
        public async Task A_window_that_a_tap_opened()
        {
            await SendTemplateAsync("greeting", "en", Header(Text("Sam")));
            await Customer.TapsAsync("Tell me more");

            Assert.Equal(WhatsApp.Clock.Now.AddHours(24), Customer.WindowClosesAt);
            Assert.Equal(HttpStatusCode.OK, (await SendTextAsync()).Status);
        }
    }

    public sealed class Later : SandboxTest
    {
        protected override SandboxOptions Options { get; } = new() { RecipientRefusals = RefusalTiming.ByStatusWebhook };

        [Fact]
        public async Task The_send_is_accepted_and_a_status_webhook_says_that_it_failed()
        {
            await using var receiver = await WebhookReceiver.StartAsync(Options);
            await WhatsApp.Webhooks.RegisterMetaAsync(receiver.Url, Cancellation);

            var answer = await SendTextAsync();
            await WhatsApp.Webhooks.DrainAsync();

            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Empty(WhatsApp.Messages);
            var status = Assert.Single(receiver.Statuses);
            Assert.Equal("failed", status.GetProperty("status").GetString());
            Assert.Equal(answer.MessageId, status.GetProperty("id").GetString());
            Assert.Equal(131047, status.GetProperty("errors")[0].GetProperty("code").GetInt32());
        }

        [Fact]
        public async Task What_is_wrong_with_the_template_itself_is_still_refused_at_once()
            => Assert.Equal(132000, (await SendTemplateAsync("long_read", "en")).Code);
    }
}
