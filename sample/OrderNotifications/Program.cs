using System.Text;
using OrderNotifications;
using OrderNotifications.Demo;

Console.OutputEncoding = Encoding.UTF8;
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

// Without an account in the settings, a sandbox in this process plays WhatsApp, and puts an account of its own there.
await using var sandbox = WhatsAppAccount.IsIn(builder.Configuration) ? null : await ShopSandbox.StartAsync(builder);
builder.AddOrderNotifications();

await using var app = builder.Build();
app.MapWebhooks();
await app.StartAsync();

if (sandbox is not null)
{
    await app.Services.GetRequiredService<Story>().PlayAsync(app.WebhookAddress());
}
else
{
    Console.WriteLine($"Webhooks arrive at {app.WebhookAddress()}. Ctrl+C stops.");
    await app.PlaceTestOrderAsync();
    await app.WaitForShutdownAsync();
}
