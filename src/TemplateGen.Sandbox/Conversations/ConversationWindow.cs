namespace TemplateGen.Sandbox.Conversations;

/// <summary>A customer care window: open for less than 24 hours from the customer's last message.</summary>
internal sealed class ConversationWindow
{
    private static readonly TimeSpan Length = TimeSpan.FromHours(24);

    // 0: the customer never wrote.
    private long _closesAtTicks;

    public DateTimeOffset? ClosesAt => Interlocked.Read(ref _closesAtTicks) is > 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public bool IsOpenAt(DateTimeOffset time) => time < ClosesAt;

    /// <summary>Opens it; of several messages at once the latest counts.</summary>
    public void OpenFrom(DateTimeOffset message)
    {
        var closesAt = (message + Length).UtcTicks;
        var seen = Interlocked.Read(ref _closesAtTicks);
        while (closesAt > seen)
        {
            var before = Interlocked.CompareExchange(ref _closesAtTicks, closesAt, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }
}
