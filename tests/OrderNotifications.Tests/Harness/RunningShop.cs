using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrderNotifications.Demo;
using TemplateGen.Sandbox;

namespace OrderNotifications.Tests.Harness;

/// <summary>The service in this process, with its sandbox, put together as the program does it.</summary>
internal sealed class RunningShop : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningShop(WhatsAppSandbox sandbox, WebApplication app)
    {
        WhatsApp = sandbox;
        _app = app;
    }

    public WhatsAppSandbox WhatsApp { get; }

    public Uri WebhookAddress => _app.WebhookAddress();

    public static async Task<RunningShop> StartAsync(params IEnumerable<(string Name, string Value)> settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        var sandbox = await ShopSandbox.StartAsync(builder);
        foreach (var (name, value) in settings)
        {
            builder.Configuration[name] = value;
        }

        builder.AddOrderNotifications();
        builder.Services.AddSingleton(new Transcript(sandbox, TextWriter.Null));
        var app = builder.Build();
        app.MapWebhooks();
        await app.StartAsync();
        return new RunningShop(sandbox, app);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>WhatsApp calls the service's webhook from now on.</summary>
    public Task OpenAsync() => WhatsApp.Webhooks.RegisterMetaAsync(WebhookAddress);

    public Task PlayStoryAsync() => Get<Story>().PlayAsync(WebhookAddress);

    public async ValueTask DisposeAsync()
    {
        await WhatsApp.DisposeAsync();
        await _app.DisposeAsync();
    }
}
