using TemplateGen.Sandbox;

namespace OrderNotifications.Demo;

/// <summary>WhatsApp in this process, where the shop has an account and its templates are approved.</summary>
internal static class ShopSandbox
{
    private static readonly DateTimeOffset MondayMorning = new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Starts it, and sets the service up to talk to it, on any free port and by its clock.</summary>
    public static async Task<WhatsAppSandbox> StartAsync(WebApplicationBuilder builder)
    {
        var sandbox = await WhatsAppSandbox.StartAsync(new SandboxOptions { StartTime = MondayMorning });
        sandbox.AddTemplateFiles(Path.Combine(AppContext.BaseDirectory, "templates"));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [$"{WhatsAppAccount.MetaCloud}:BaseAddress"] = sandbox.BaseAddress.ToString(),
            [$"{WhatsAppAccount.MetaCloud}:PhoneNumberId"] = sandbox.Options.BusinessNumbers[0].PhoneNumberId,
            [$"{WhatsAppAccount.MetaCloud}:AccessToken"] = sandbox.Options.AccessToken,
            [$"{WhatsAppAccount.MetaCloud}:AppSecret"] = sandbox.Options.AppSecret,
            [$"{WhatsAppAccount.MetaCloud}:VerifyToken"] = sandbox.Options.VerifyToken,
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services
            .AddSingleton<TimeProvider>(sandbox.Clock)
            .AddSingleton(sandbox)
            .AddSingleton(new Transcript(sandbox, Console.Out))
            .AddSingleton<Stage>()
            .AddSingleton<Story>();
        return sandbox;
    }
}
