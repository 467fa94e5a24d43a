using Microsoft.Extensions.DependencyInjection;

namespace TemplateGen;

/// <summary>Chooses the provider, and what else a client is made of.</summary>
public sealed class WhatsAppBuilder
{
    internal WhatsAppBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services that the client is registered in.</summary>
    public IServiceCollection Services { get; }
}
