using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TemplateGen;

/// <summary>Registers Meta's Cloud API.</summary>
public static class MetaCloudBuilderExtensions
{
    /// <summary>
    /// Sends over Meta's Cloud API, and registers <see cref="MetaWebhook"/> to receive from it. The options are checked
    /// when the host starts. Replaces a provider that was chosen before.
    /// </summary>
    public static WhatsAppBuilder UseMetaCloud(this WhatsAppBuilder builder, Action<MetaCloudOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        builder.Services.AddOptionsAndClient(configure, static options => options.Problems(), MetaCloudOptions.HttpClientName);
        builder.Services.Replace(ServiceDescriptor.Singleton<WhatsAppProvider>(static services => new MetaCloudProvider(
            services.GetRequiredService<IHttpClientFactory>(), services.GetRequiredService<IOptions<MetaCloudOptions>>().Value)));
        builder.Services.TryAddSingleton(static services => new MetaWebhook(
            services.GetRequiredService<IWhatsAppClient>(), services.GetRequiredService<IOptions<MetaCloudOptions>>().Value));
        return builder;
    }
}
