using Microsoft.AspNetCore.Builder;
using TemplateGen.Sandbox.Conversations;
using TemplateGen.Sandbox.Hosting;
using TemplateGen.Sandbox.Messages;
using TemplateGen.Sandbox.Providers.Cm;
using TemplateGen.Sandbox.Providers.Meta;
using TemplateGen.Sandbox.Sends;
using TemplateGen.Sandbox.Templates;
using TemplateGen.Sandbox.Webhooks;

namespace TemplateGen.Sandbox;

/// <summary>
/// A local WhatsApp: speaks the send APIs of Meta and CM.com over HTTP on loopback, refuses what the platform refuses with
/// its codes, shows what customers see, and delivers webhooks. It shares no code with a client, so that it can disagree
/// with one. All members may be used from any thread.
/// </summary>
public sealed class WhatsAppSandbox : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // Webhooks go straight to where they were registered, whatever proxy the machine has.
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private readonly TemplateStore _templates = new();
    private readonly MessageLog _messages;
    private readonly CustomerDirectory _customers;
    private readonly WebhookQueue _queue;
    private WebApplication? _server;
    private bool _isDisposed;

    private WhatsAppSandbox(SandboxOptions options)
    {
        Options = options;
        Clock = new SandboxClock(options.StartTime ?? DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds()));
        _messages = new MessageLog(options.KeptMessages);
        _queue = new WebhookQueue(_http);
        Webhooks = new SandboxWebhooks(options, _http, _queue);
        _customers = new CustomerDirectory(Clock, Webhooks, _messages);
    }

    /// <summary>
    /// Where the sandbox listens: <c>http://127.0.0.1:54321/</c>, in place of <c>https://graph.facebook.com/</c> and
    /// <c>https://gw.messaging.cm.com/</c>.
    /// </summary>
    public Uri BaseAddress { get; private set; } = null!;

    /// <summary>How it was set up: tokens, secrets and numbers that a client needs.</summary>
    public SandboxOptions Options { get; }

    /// <summary>The sandbox's time of day.</summary>
    public SandboxClock Clock { get; }

    /// <summary>What the business hears, and when.</summary>
    public SandboxWebhooks Webhooks { get; }

    /// <summary>How it misbehaves.</summary>
    public SandboxFaults Faults { get; } = new();

    /// <summary>The messages that reached customers, oldest first: the latest <see cref="SandboxOptions.KeptMessages"/>.</summary>
    public IReadOnlyList<SandboxMessage> Messages => _messages.Snapshot();

    /// <summary>Starts a sandbox.</summary>
    /// <param name="options">How; the defaults suit a test.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="ArgumentException">The options make no sense; the message says which.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<WhatsAppSandbox> StartAsync(SandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SandboxOptions();
        if (options.BusinessNumbers.Count == 0)
        {
            throw new ArgumentException("BusinessNumbers is empty: the business needs a number to send from.", nameof(options));
        }

        if (options.KeptMessages < 1)
        {
            throw new ArgumentException("KeptMessages must be at least 1.", nameof(options));
        }

        var sandbox = new WhatsAppSandbox(options);
        try
        {
            await sandbox.ListenAsync(cancellationToken).ConfigureAwait(false);
            return sandbox;
        }
        catch
        {
            await sandbox.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Adds the templates of a definition file, of any of its three shapes. A template that is there already is replaced.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="name">What to call the file in an error.</param>
    /// <exception cref="UnreadableDefinitionException">It defines no template that could be asked for.</exception>
    public void AddTemplates(string json, string name = "definition")
    {
        ArgumentNullException.ThrowIfNull(json);
        _templates.Add(DefinitionLoader.Load(json, name));
    }

    /// <summary>Adds the templates of all <c>*.whatsapp.json</c> files in a directory and below it.</summary>
    /// <exception cref="UnreadableDefinitionException">One of them defines no template that could be asked for.</exception>
    /// <exception cref="IOException">The directory or a file cannot be read.</exception>
    public void AddTemplateFiles(string directory)
    {
        foreach (var file in Directory.EnumerateFiles(directory, "*.whatsapp.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            AddTemplates(File.ReadAllText(file), file);
        }
    }

    /// <summary>Sets whether a template may be sent, as the platform does when it is paused or disabled.</summary>
    /// <exception cref="ArgumentException">There is no such template.</exception>
    public void SetStatus(string template, string language, TemplateStatus status) => _templates.SetStatus(template, language, status);

    /// <summary>A customer, in conversation with one of the business's numbers.</summary>
    /// <param name="phoneNumberOrUserId">A phone number with its country code, or a business-scoped user id.</param>
    /// <param name="business">The number that the customer writes to; the first of the options unless given.</param>
    /// <exception cref="ArgumentException">The customer is neither a phone number nor a user id. The message does not repeat it.</exception>
    public SandboxCustomer Customer(string phoneNumberOrUserId, BusinessNumber? business = null)
    {
        var customer = CustomerId.FromUserId(phoneNumberOrUserId)
            ?? CustomerId.FromPhoneNumber(phoneNumberOrUserId)
            ?? throw new ArgumentException("A customer is a phone number (+31612345678) or a business-scoped user id (NL.1349…).", nameof(phoneNumberOrUserId));
        return _customers.GetOrAdd(business ?? Options.BusinessNumbers[0], customer);
    }

    /// <summary>
    /// Stops: takes no more sends, gives those under way a second to finish before their connections are cut, and delivers
    /// no more webhooks.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
        {
            return;
        }

        if (_server is not null)
        {
            using var patience = new CancellationTokenSource(Patience);
            await _server.StopAsync(patience.Token).ConfigureAwait(false);
            await _server.DisposeAsync().ConfigureAwait(false);
        }

        await _queue.DisposeAsync().ConfigureAwait(false);
        _http.Dispose();
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        var platform = new Platform(Options, Clock, _templates, _customers, _messages, Webhooks);
        var meta = new MetaEndpoint(Options, platform);
        var cm = new CmEndpoint(Options, platform);
        _server = await SandboxServer.StartAsync(Options.Port, meta, cm, Faults, cancellationToken).ConfigureAwait(false);
        BaseAddress = new Uri(_server.Urls.First() + "/");
    }
}
