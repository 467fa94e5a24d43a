using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Webhooks;

public sealed class MetaHandshakeTests : SandboxTest
{
    [Fact]
    public async Task An_endpoint_that_returns_the_challenge_is_registered()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Options);
        await WhatsApp.Webhooks.RegisterMetaAsync(receiver.Url, Cancellation);

        await Customer.SaysAsync("hello");

        Assert.Single(receiver.Messages);
    }

    [Fact]
    public async Task An_endpoint_that_expects_another_token_is_not()
    {
        await using var receiver = await WebhookReceiver.StartAsync(new SandboxOptions { VerifyToken = "another" });

        var refused = await Assert.ThrowsAsync<WebhookVerificationException>(() => WhatsApp.Webhooks.RegisterMetaAsync(receiver.Url, Cancellation));

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
        await Customer.SaysAsync("hello");
        Assert.Empty(receiver.Received);
    }

    [Fact]
    public async Task A_query_of_the_endpoint_s_own_is_kept()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Options);

        await WhatsApp.Webhooks.RegisterMetaAsync(new Uri(receiver.Url + "?tenant=7"), Cancellation);
        await Customer.SaysAsync("hello");

        Assert.Single(receiver.Messages);
    }
}
