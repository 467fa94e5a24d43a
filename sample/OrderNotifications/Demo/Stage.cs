using TemplateGen;
using TemplateGen.Sandbox;

namespace OrderNotifications.Demo;

/// <summary>Lets time pass and things happen, and prints what comes of them.</summary>
internal sealed class Stage(WhatsAppSandbox sandbox, IWhatsAppClient client, Transcript transcript)
{
    /// <summary>The latest message that reached a customer.</summary>
    public SandboxMessage Latest => sandbox.Messages[^1];

    /// <summary>From now on WhatsApp calls the service's webhook. It asks first, as Meta does.</summary>
    public Task OpenAsync(Uri webhookAddress) => sandbox.Webhooks.RegisterMetaAsync(webhookAddress);

    public void Wait(TimeSpan time) => sandbox.Clock.Advance(time);

    public async Task AfterAsync(int minutes, Func<Task> step)
    {
        Wait(TimeSpan.FromMinutes(minutes));
        await step();
        transcript.ShowDelivered();
    }

    public async Task<T> AfterAsync<T>(int minutes, Func<Task<T>> step)
    {
        Wait(TimeSpan.FromMinutes(minutes));
        var result = await step();
        transcript.ShowDelivered();
        return result;
    }

    public Task AfterAsync(int minutes, Func<ValueTask<SendResult>> send)
        => AfterAsync(minutes, async () => { (await send()).EnsureAccepted(); });

    public Task SaysAsync(int minutes, Customer customer, string text) => AfterAsync(minutes, async () =>
    {
        transcript.ShowInbound(customer, text);
        await Find(customer).SaysAsync(text);
    });

    public Task TapsAsync(int minutes, Customer customer, string label) => AfterAsync(minutes, async () =>
    {
        transcript.ShowInbound(customer, $"[{label}]");
        await Find(customer).TapsAsync(label);
    });

    public Task StopsPromotionsAsync(int minutes, Customer customer) => AfterAsync(minutes, async () =>
    {
        transcript.ShowInbound(customer, "[Stop promotions]");
        await Find(customer).StopsPromotionsAsync();
    });

    /// <summary>The service and WhatsApp keep windows separately, and have to agree.</summary>
    public async Task ExpectWindowAsync(Customer customer, bool isOpen)
    {
        var state = isOpen ? "open" : "closed";
        Expect(await client.Windows.IsOpenAsync(customer.Phone) == isOpen, $"the service takes {customer.FirstName}'s window for {state}");
        Expect(Find(customer).IsWindowOpen == isOpen, $"WhatsApp takes {customer.FirstName}'s window for {state}");
    }

    public static void Expect(bool isSo, string what)
    {
        if (!isSo)
        {
            throw new UnexpectedTurnException(what);
        }
    }

    /// <summary>Ends when the service has heard what became of its messages.</summary>
    public async Task CloseAsync()
    {
        await sandbox.Webhooks.DrainAsync();
        Expect(sandbox.Webhooks.UndeliveredCount == 0, "the service answered every webhook with 200");
    }

    private SandboxCustomer Find(Customer customer) => sandbox.Customer(customer.Phone.ToUnmaskedString());
}
