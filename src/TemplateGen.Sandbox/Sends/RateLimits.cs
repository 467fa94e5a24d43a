using TemplateGen.Sandbox.Conversations;
using TemplateGen.Sandbox.Errors;

namespace TemplateGen.Sandbox.Sends;

/// <summary>
/// The platform's rates: from one number 80 messages in a second, and to one customer a burst of 45, of which one more
/// is free again every 6 seconds.
/// </summary>
internal sealed class RateLimits(TimeProvider clock)
{
    private const int PerSecond = 80;
    private const int Burst = 45;
    private static readonly TimeSpan PairInterval = TimeSpan.FromSeconds(6);

    private readonly Lock _gate = new();
    private readonly Dictionary<(BusinessNumber, CustomerId), DateTimeOffset> _pairFreeAt = [];
    private readonly Dictionary<BusinessNumber, Queue<DateTimeOffset>> _lastSecond = [];

    public Refusal? Check(BusinessNumber from, CustomerId to)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            return CheckThroughput(from, now) ?? CheckPair((from, to), now);
        }
    }

    private Refusal? CheckThroughput(BusinessNumber from, DateTimeOffset now)
    {
        if (!_lastSecond.TryGetValue(from, out var sends))
        {
            _lastSecond[from] = sends = new Queue<DateTimeOffset>(PerSecond);
        }

        while (sends.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromSeconds(1))
        {
            sends.Dequeue();
        }

        if (sends.Count == PerSecond)
        {
            return PlatformErrors.ThroughputReached.Because($"More than {PerSecond} messages in a second from this number.");
        }

        sends.Enqueue(now);
        return null;
    }

    // What is kept per pair is when all of its burst will be free again; a pair whose time has come needs no entry.
    private Refusal? CheckPair((BusinessNumber, CustomerId) pair, DateTimeOffset now)
    {
        foreach (var (idle, _) in _pairFreeAt.Where(entry => entry.Value <= now).ToList())
        {
            _pairFreeAt.Remove(idle);
        }

        var freeAt = (_pairFreeAt.TryGetValue(pair, out var known) ? known : now) + PairInterval;
        if (freeAt - now > PairInterval * Burst)
        {
            return PlatformErrors.PairRateReached.Because("Too many messages to this customer from this number in a short time.");
        }

        _pairFreeAt[pair] = freeAt;
        return null;
    }
}
