using OrderNotifications.Demo;
using OrderNotifications.Tests.Harness;
using TemplateGen;
using TemplateGen.Sandbox;

namespace OrderNotifications.Tests;

public sealed class StoryTests
{
    [Fact]
    public async Task It_sends_every_template_that_the_project_defines()
    {
        await using var shop = await RunningShop.StartAsync();

        await shop.PlayStoryAsync();

        var sent = shop.WhatsApp.Messages.Select(message => message.TemplateName).OfType<string>().Distinct();
        Assert.Equal(TemplateNames().Order(), sent.Order());
    }

    [Fact]
    public async Task It_speaks_three_languages()
    {
        await using var shop = await RunningShop.StartAsync();

        await shop.PlayStoryAsync();

        var spoken = shop.WhatsApp.Messages.Select(message => message.Language).OfType<string>().Distinct();
        Assert.Equal(["en_US", "fr", "nl"], spoken.Order());
    }

    [Fact]
    public async Task A_paused_template_ends_it()
    {
        await using var shop = await RunningShop.StartAsync();
        shop.WhatsApp.SetStatus("invoice", "fr", TemplateStatus.Paused);

        var refused = await Assert.ThrowsAsync<WhatsAppSendException>(shop.PlayStoryAsync);

        Assert.Equal(132015, refused.Result.Error?.Code);
    }

    [Fact]
    public async Task Webhooks_with_a_wrong_signature_end_it()
    {
        await using var shop = await RunningShop.StartAsync(($"{WhatsAppAccount.MetaCloud}:AppSecret", "another-secret"));

        await Assert.ThrowsAsync<UnexpectedTurnException>(shop.PlayStoryAsync);
    }

    private static IEnumerable<string> TemplateNames() => typeof(ConfirmationAchat).Assembly.GetTypes()
        .SelectMany(type => type.GetCustomAttributes(typeof(TemplateAttribute), inherit: false))
        .Cast<TemplateAttribute>()
        .Select(template => template.Name)
        .Distinct();
}
