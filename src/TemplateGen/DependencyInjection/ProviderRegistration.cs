using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TemplateGen;

/// <summary>What the registrations of all providers share.</summary>
internal static class ProviderRegistration
{
    /// <summary>Options that are checked when the host starts, and a named HTTP client.</summary>
    public static void AddOptionsAndClient<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        this IServiceCollection services, Action<TOptions> configure, Func<TOptions, IEnumerable<string>> problems, string clientName)
        where TOptions : class
    {
        services.AddOptions<TOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TOptions>>(new Validator<TOptions>(problems));

        // A redirected POST would be sent twice, or become a GET. Headers are logged at trace level: not the tokens.
        services.AddHttpClient(clientName)
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false })
            .RedactLoggedHeaders(["Authorization", CmProvider.TokenHeader]);
    }

    private sealed class Validator<TOptions>(Func<TOptions, IEnumerable<string>> problems) : IValidateOptions<TOptions>
        where TOptions : class
    {
        public ValidateOptionsResult Validate(string? name, TOptions options)
            => problems(options).ToArray() is { Length: > 0 } found ? ValidateOptionsResult.Fail(found) : ValidateOptionsResult.Success;
    }
}
