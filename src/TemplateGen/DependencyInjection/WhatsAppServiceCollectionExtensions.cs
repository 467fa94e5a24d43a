using Microsoft.Extensions.DependencyInjection.Extensions;
using TemplateGen;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers a WhatsApp client.</summary>
public static class WhatsAppServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IWhatsAppClient"/> and <see cref="ICareWindows"/> for one business number, with care windows
    /// in memory and the system's clock unless an <see cref="ICareWindowStore"/> or a <see cref="TimeProvider"/> is
    /// registered before. Follow it with the provider: <c>services.AddWhatsApp().UseMetaCloud(o =&gt; …)</c>.
    /// </summary>
    public static WhatsAppBuilder AddWhatsApp(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ICareWindowStore>(static provider => new InMemoryCareWindowStore(provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IWhatsAppClient>(static provider => new WhatsAppClient(
            provider.GetRequiredService<WhatsAppProvider>(),
            provider.GetRequiredService<ICareWindowStore>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(static provider => provider.GetRequiredService<IWhatsAppClient>().Windows);
        return new WhatsAppBuilder(services);
    }
}
