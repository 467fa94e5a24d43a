namespace TemplateGen.Sandbox;

/// <summary>How a sandbox is set up. Everything has a default that suits a test.</summary>
public sealed class SandboxOptions
{
    /// <summary>The port to listen on, on loopback only; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The business's numbers; the first is the one that customers write to unless told otherwise.</summary>
    public IReadOnlyList<BusinessNumber> BusinessNumbers { get; init; } = [new("106540352242922", "+15550783881")];

    /// <summary>Meta: the id of the WhatsApp Business account, in webhooks.</summary>
    public string BusinessAccountId { get; init; } = "102290129340398";

    /// <summary>Meta: the bearer token that a send must carry.</summary>
    public string AccessToken { get; init; } = "sandbox-access-token";

    /// <summary>Meta: the key that webhooks are signed with.</summary>
    public string AppSecret { get; init; } = "sandbox-app-secret";

    /// <summary>Meta: what a webhook's registration sends as <c>hub.verify_token</c>.</summary>
    public string VerifyToken { get; init; } = "sandbox-verify-token";

    /// <summary>CM.com: the product token that a send must carry.</summary>
    public string ProductToken { get; init; } = "sandbox-product-token";

    /// <summary>What time it is when the sandbox starts; by default the machine's, to the second.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When Meta tells that a recipient cannot get a message. CM.com always tells later.</summary>
    public RefusalTiming RecipientRefusals { get; init; }

    /// <summary>
    /// Whether the platform's rates hold, by the sandbox's clock: one message per 6 seconds to one customer after a burst
    /// of 45 (131056), and 80 a second from one number (130429). Off by default.
    /// </summary>
    public bool LimitRates { get; init; }

    /// <summary>How many delivered messages are kept; the oldest are forgotten.</summary>
    public int KeptMessages { get; init; } = 10_000;
}
