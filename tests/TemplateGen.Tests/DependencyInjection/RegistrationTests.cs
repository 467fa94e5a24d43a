using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TemplateGen.Tests;

public class RegistrationTests
{
    [Fact]
    public async Task A_client_over_Meta_is_registered_with_windows_and_webhook()
    {
        var handler = RecordingHandler.Answering(RecordingHandler.MetaAccepted);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clients.Clock());
        services.AddWhatsApp().UseMetaCloud(options => (options.AccessToken, options.PhoneNumberId, options.AppSecret) = ("token", "1234567", "secret"));
        services.AddHttpClient(MetaCloudOptions.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        var client = provider.GetRequiredService<IWhatsAppClient>();
        await provider.GetRequiredService<ICareWindows>().RecordInboundAsync(Clients.Customer, Clients.Clock().GetUtcNow());

        Assert.True((await client.SendTextAsync(Clients.Customer, "Hi")).IsAccepted);
        Assert.Same(client.Windows, provider.GetRequiredService<ICareWindows>());
        Assert.NotNull(provider.GetRequiredService<MetaWebhook>());
        Assert.Equal("Bearer token", Assert.Single(handler.Requests).Credentials);
    }

    [Fact]
    public async Task A_client_over_CM_is_registered()
    {
        var handler = RecordingHandler.Answering("""{"errorCode":0}""");
        var services = new ServiceCollection();
        services.AddWhatsApp().UseCm(options => (options.ProductToken, options.From, options.Namespace) = ("token", "+31201234567", "ns"));
        services.AddHttpClient(CmOptions.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        Assert.True((await provider.GetRequiredService<IWhatsAppClient>().SendAsync(Clients.Customer, new OrderConfirmation("a", "b", "c"))).IsAccepted);
        Assert.NotNull(provider.GetRequiredService<CmWebhook>());
    }

    [Fact]
    public async Task The_registered_client_does_not_follow_redirects()
    {
        using var server = RawServer.Answering(RawServer.Http("307 Temporary Redirect", "", "Location: /elsewhere\r\n"));
        var services = new ServiceCollection();
        services.AddWhatsApp().UseMetaCloud(options => (options.AccessToken, options.PhoneNumberId, options.BaseAddress) = ("token", "1234567", server.Address));
        await using var provider = services.BuildServiceProvider();

        var result = await provider.GetRequiredService<IWhatsAppClient>().SendAsync(Clients.Customer, new OrderConfirmation("a", "b", "c"));

        Assert.Equal(SendStatus.Rejected, result.Status);
        Assert.Equal(307, result.Error!.HttpStatus);
    }

    [Fact]
    public void A_store_of_ones_own_is_used()
    {
        var store = new InMemoryCareWindowStore();
        var services = new ServiceCollection();
        services.AddSingleton<ICareWindowStore>(store);
        services.AddWhatsApp();
        using var provider = services.BuildServiceProvider();

        Assert.Same(store, provider.GetRequiredService<ICareWindowStore>());
    }

    [Fact]
    public void Wrong_options_fail_when_the_host_starts()
    {
        var services = new ServiceCollection();
        services.AddWhatsApp().UseMetaCloud(options => options.AccessToken = "token");
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("PhoneNumberId", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("token", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_provider_that_is_chosen_last_is_used()
    {
        var services = new ServiceCollection();
        services.AddWhatsApp()
            .UseCm(options => (options.ProductToken, options.From, options.Namespace) = ("token", "+31201234567", "ns"))
            .UseMetaCloud(options => (options.AccessToken, options.PhoneNumberId) = ("token", "1234567"));
        using var provider = services.BuildServiceProvider();

        Assert.IsType<MetaCloudProvider>(provider.GetRequiredService<WhatsAppProvider>());
    }
}
