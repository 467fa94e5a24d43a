namespace TemplateGen.Sandbox;

/// <summary>
/// The sandbox's time of day, which stands still until it is moved. Give it to the client under test as its
/// <see cref="TimeProvider"/>, and both agree on what time it is; or give the client another one, to see them disagree.
/// </summary>
/// <remarks>
/// Only the time of day is the test's. Timers and elapsed time stay the machine's, so that a client's timeouts work.
/// </remarks>
/// <param name="start">The time that it shows first.</param>
public sealed class SandboxClock(DateTimeOffset start) : TimeProvider
{
    private long _utcTicks = start.UtcTicks;

    /// <summary>What time it is in the sandbox.</summary>
    public DateTimeOffset Now => GetUtcNow();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _utcTicks), TimeSpan.Zero);

    /// <summary>Moves time on.</summary>
    /// <param name="by">How far; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative: time does not run back.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        Interlocked.Add(ref _utcTicks, by.Ticks);
    }
}
