using OrderNotifications.Tests.Harness;
using TemplateGen.Sandbox;

namespace OrderNotifications.Tests;

/// <summary>The program with an account in its settings. The account is at a sandbox outside of it, which it takes for the provider.</summary>
public sealed class LiveTests
{
    private const string Customer = "+31612345678";

    [Fact]
    public async Task At_Meta_it_confirms_an_order_and_replies_to_the_customer()
    {
        await using var provider = await StartProviderAsync();
        await using var sample = Start(new()
        {
            ["WhatsApp__MetaCloud__BaseAddress"] = provider.BaseAddress.ToString(),
            ["WhatsApp__MetaCloud__PhoneNumberId"] = provider.Options.BusinessNumbers[0].PhoneNumberId,
            ["WhatsApp__MetaCloud__AccessToken"] = provider.Options.AccessToken,
            ["WhatsApp__MetaCloud__AppSecret"] = provider.Options.AppSecret,
            ["WhatsApp__MetaCloud__VerifyToken"] = provider.Options.VerifyToken,
        });
        var output = await sample.ReadToAsync("confirmation", TestContext.Current.CancellationToken);
        await provider.Webhooks.RegisterMetaAsync(WebhookAddressIn(output), TestContext.Current.CancellationToken);

        await provider.Customer(Customer).SaysAsync("Dank je!");

        AssertConfirmedAndReplied(provider);
        AssertNothingPersonal(output, provider);
    }

    [Fact]
    public async Task At_CM_it_confirms_an_order_and_replies_to_the_customer()
    {
        await using var provider = await StartProviderAsync();
        await using var sample = Start(new()
        {
            ["WhatsApp__Cm__BaseAddress"] = provider.BaseAddress.ToString(),
            ["WhatsApp__Cm__ProductToken"] = provider.Options.ProductToken,
            ["WhatsApp__Cm__From"] = "+" + provider.Options.BusinessNumbers[0].Digits,
            ["WhatsApp__Cm__Namespace"] = "b6ba3c6a_58fd_4a9f_a3a4_3f1d9a6d2c11",
            ["WhatsApp__WebhookPath"] = "/webhooks/0f5c2b7e",
        });
        var output = await sample.ReadToAsync("confirmation", TestContext.Current.CancellationToken);
        provider.Webhooks.RegisterCm(WebhookAddressIn(output));

        await provider.Customer(Customer).SaysAsync("Dank je!");

        AssertConfirmedAndReplied(provider);
        AssertNothingPersonal(output, provider);
    }

    private static async Task<WhatsAppSandbox> StartProviderAsync()
    {
        var provider = await WhatsAppSandbox.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        provider.AddTemplateFiles(Path.Combine(AppContext.BaseDirectory, "templates"));
        return provider;
    }

    private static SampleProcess Start(Dictionary<string, string> account)
        => SampleProcess.Start(account, "--urls", "http://127.0.0.1:0", "--order:to", Customer, "--order:name", "Sanne", "--order:language", "nl");

    private static Uri WebhookAddressIn(string output)
        => new(output.Split(["Webhooks arrive at ", ". Ctrl+C"], StringSplitOptions.None)[1]);

    private static void AssertConfirmedAndReplied(WhatsAppSandbox provider)
    {
        Assert.Collection(
            provider.Customer(Customer).Messages,
            confirmation =>
            {
                Assert.Equal(("confirmation_achat", "nl"), (confirmation.TemplateName, confirmation.Language));
                Assert.StartsWith("Dag Sanne, bedankt voor je bestelling!", confirmation.Body, StringComparison.Ordinal);
            },
            reply => Assert.StartsWith("Bedankt, we hebben je bericht!", reply.Body, StringComparison.Ordinal));
    }

    private static void AssertNothingPersonal(string output, WhatsAppSandbox provider)
    {
        Assert.Contains("**********78", output, StringComparison.Ordinal);
        Assert.DoesNotContain("31612345678", output, StringComparison.Ordinal);
        Assert.DoesNotContain(provider.Options.AccessToken, output, StringComparison.Ordinal);
        Assert.DoesNotContain(provider.Options.ProductToken, output, StringComparison.Ordinal);
    }
}
