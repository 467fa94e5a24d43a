using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Lifecycle;

public sealed class ConcurrencyTests : SandboxTest
{
    [Fact]
    public async Task Sends_of_many_callers_through_both_providers_all_arrive_with_their_own_values()
    {
        var meta = Enumerable.Range(0, 100).Select(index => SendTemplateAsync("long_read", "en", Body($"m{index:00}"), to: $"+316100000{index:00}"));
        var cm = Enumerable.Range(0, 100).Select(index => SendThroughCmAsync($$"""
            "richContent": { "conversation": [ { "template": { "whatsapp": { "element_name": "long_read", "language": { "code": "en" }, "components": [ {{Body($"c{index:00}")}} ] } } } ] }
            """, to: $"00316200000{index:00}"));

        var answers = await Task.WhenAll(meta.Concat(cm));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(200, WhatsApp.Messages.Select(message => message.Id).Distinct().Count());
        Assert.All(WhatsApp.Messages, message => Assert.Equal($"Hello {(message.To[4] == '1' ? "m" : "c")}{message.To[^2..]}, this is all.", message.Body));
    }

    [Fact]
    public async Task Templates_statuses_and_customers_may_change_while_messages_are_sent()
    {
        var sends = Enumerable.Range(0, 100).Select(_ => SendTemplateAsync("approved", "en"));
        var changes = Enumerable.Range(0, 100).Select(index => Task.Run(async () =>
        {
            WhatsApp.AddTemplates($$"""{ "name": "t{{index}}", "language": "en", "category": "UTILITY", "body": "Hi." }""");
            WhatsApp.SetStatus("approved", "en", index % 2 == 0 ? TemplateStatus.Paused : TemplateStatus.Approved);
            await Customer.SaysAsync("hello");
        }));

        var answers = await Task.WhenAll(sends);
        await Task.WhenAll(changes);

        Assert.All(answers, answer => Assert.True(answer.Status == HttpStatusCode.OK || answer.Code == 132015));
        Assert.Equal(answers.Count(answer => answer.Status == HttpStatusCode.OK), WhatsApp.Messages.Count);
    }
}
