using TemplateGen.Sandbox.Conversations;

namespace TemplateGen.Sandbox.Messages;

/// <summary>The delivered messages, oldest first; no more than a number of them.</summary>
internal sealed class MessageLog(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Queue<SandboxMessage> _messages = new();

    public void Add(SandboxMessage message)
    {
        lock (_gate)
        {
            if (_messages.Count == capacity)
            {
                _messages.Dequeue();
            }

            _messages.Enqueue(message);
        }
    }

    public IReadOnlyList<SandboxMessage> Snapshot()
    {
        lock (_gate)
        {
            return [.. _messages];
        }
    }

    public IReadOnlyList<SandboxMessage> Between(BusinessNumber business, CustomerId customer)
    {
        lock (_gate)
        {
            return [.. _messages.Where(message => message.Recipient == customer && message.From == business)];
        }
    }
}
