using System.Collections.Concurrent;
using TemplateGen.Sandbox.Messages;

namespace TemplateGen.Sandbox.Conversations;

/// <summary>
/// The customers that a test has spoken of. A send to anyone else looks nobody up, so that memory is bounded by what the
/// test itself asks for.
/// </summary>
internal sealed class CustomerDirectory(SandboxClock clock, SandboxWebhooks webhooks, MessageLog messages)
{
    private readonly ConcurrentDictionary<(BusinessNumber Business, CustomerId Customer), SandboxCustomer> _customers = new();

    public SandboxCustomer GetOrAdd(BusinessNumber business, CustomerId customer)
        => _customers.GetOrAdd((business, customer), key => new SandboxCustomer(key.Business, key.Customer, clock, webhooks, messages));

    public SandboxCustomer? Find(BusinessNumber business, CustomerId customer) => _customers.GetValueOrDefault((business, customer));
}
