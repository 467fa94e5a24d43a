using TemplateGen;

namespace OrderNotifications;

/// <summary>The account that the shop sends from, as the settings have it: at Meta, or at CM.com.</summary>
public static class WhatsAppAccount
{
    public const string MetaCloud = "WhatsApp:MetaCloud";
    public const string Cm = "WhatsApp:Cm";

    public static bool IsIn(IConfiguration settings) => settings.GetSection(MetaCloud).Exists() || settings.GetSection(Cm).Exists();

    public static IServiceCollection AddWhatsAppAccount(this IServiceCollection services, IConfiguration settings)
    {
        var whatsApp = services.AddWhatsApp();
        if (settings.GetSection(MetaCloud).Exists())
        {
            whatsApp.UseMetaCloud(settings.GetSection(MetaCloud).Bind);
        }
        else
        {
            whatsApp.UseCm(settings.GetSection(Cm).Bind);
        }

        return services;
    }
}
