namespace TemplateGen.Sandbox;

/// <summary>Makes the sandbox misbehave on sends, as a provider or the network does now and then.</summary>
public sealed class SandboxFaults
{
    private readonly Lock _gate = new();
    private readonly Queue<Fault> _next = new();
    private readonly List<Fault> _standing = [];

    /// <summary>The next sends meet a fault, in the order of the calls.</summary>
    /// <param name="fault">What happens.</param>
    /// <param name="times">To how many sends: 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is out of that range.</exception>
    public void Next(Fault fault, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(times, 1_000);
        lock (_gate)
        {
            for (var i = 0; i < times; i++)
            {
                _next.Enqueue(fault);
            }
        }
    }

    /// <summary>Every send meets a fault until the result is disposed of; <see cref="Next"/> goes first.</summary>
    public IDisposable Always(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        lock (_gate)
        {
            _standing.Add(fault);
        }

        return new StandingFault(this, fault);
    }

    /// <summary>Behaves from now on.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _next.Clear();
            _standing.Clear();
        }
    }

    internal Fault? Take()
    {
        lock (_gate)
        {
            return _next.TryDequeue(out var fault) ? fault : _standing is [.., var standing] ? standing : null;
        }
    }

    private sealed class StandingFault(SandboxFaults faults, Fault fault) : IDisposable
    {
        public void Dispose()
        {
            lock (faults._gate)
            {
                faults._standing.Remove(fault);
            }
        }
    }
}
