using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TemplateGen.Sandbox.Providers.Cm;
using TemplateGen.Sandbox.Providers.Meta;

namespace TemplateGen.Sandbox.Hosting;

/// <summary>The HTTP server: both providers' send addresses on one port, on loopback only. It logs nothing.</summary>
internal static class SandboxServer
{
    private const long LargestRequest = 1024 * 1024;

    public static async Task<WebApplication> StartAsync(int port, MetaEndpoint meta, CmEndpoint cm, SandboxFaults faults, CancellationToken cancellationToken)
    {
        // The empty builder reads no settings, environment variables or arguments of the process that it runs in.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(IPAddress.Loopback, port);
        });

        var server = builder.Build();
        server.Use(next => context => faults.Take() is { } fault ? fault.HandleAsync(context, next) : next(context));
        server.UseRouting();
        server.MapPost("/{version}/{phoneNumberId}/messages", meta.HandleAsync);
        server.MapPost("/v1.0/message", cm.HandleAsync);
        server.MapFallback(MetaEndpoint.RefuseUnknownPathAsync);
        await server.StartAsync(cancellationToken).ConfigureAwait(false);
        return server;
    }
}
