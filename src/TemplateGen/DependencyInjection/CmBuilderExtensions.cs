using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TemplateGen;

/// <summary>Registers CM.com's Business Messaging API.</summary>
public static class CmBuilderExtensions
{
    /// <summary>
    /// Sends over CM.com, and registers <see cref="CmWebhook"/> to receive from it. The options are checked when the
    /// host starts. Replaces a provider that was chosen before.
    /// </summary>
    public static WhatsAppBuilder UseCm(this WhatsAppBuilder builder, Action<CmOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        builder.Services.AddOptionsAndClient(configure, static options => options.Problems(), CmOptions.HttpClientName);
        builder.Services.Replace(ServiceDescriptor.Singleton<WhatsAppProvider>(static services => new CmProvider(
            services.GetRequiredService<IHttpClientFactory>(), services.GetRequiredService<IOptions<CmOptions>>().Value)));
        builder.Services.TryAddSingleton(static services => new CmWebhook(
            services.GetRequiredService<IWhatsAppClient>(), services.GetRequiredService<IOptions<CmOptions>>().Value));
        return builder;
    }
}
