using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Rates_131056_and_130429
{
    public sealed class Reports : SandboxTest
    {
        protected override SandboxOptions Options { get; } = new() { LimitRates = true };

        [Fact]
        public async Task The_46th_message_of_a_burst_to_one_customer()
        {
            await SendManyAsync(45, _ => CustomerNumber);

            Assert.Equal(131056, (await SendTemplateAsync("approved", "en")).Code);
        }

        [Fact]
        public async Task The_81st_message_in_a_second_from_one_number()
        {
            await SendManyAsync(80, index => $"+316000000{index:00}");

            Assert.Equal(130429, (await SendTemplateAsync("approved", "en")).Code);
        }

        [Fact]
        public async Task Only_until_time_has_passed()
        {
            await SendManyAsync(45, _ => CustomerNumber);
            WhatsApp.Clock.Advance(TimeSpan.FromSeconds(6));

            Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("approved", "en")).Status);
            Assert.Equal(131056, (await SendTemplateAsync("approved", "en")).Code);
        }

        private async Task SendManyAsync(int count, Func<int, string> to)
        {
            for (var index = 0; index < count; index++)
            {
                Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("approved", "en", to: to(index))).Status);
            }
        }
    }

    public sealed class Guards : SandboxTest
    {
        [Fact]
        public async Task Any_number_of_messages_unless_it_is_switched_on()
        {
            for (var index = 0; index < 100; index++)
            {
                Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("approved", "en")).Status);
            }
        }
    }
}
