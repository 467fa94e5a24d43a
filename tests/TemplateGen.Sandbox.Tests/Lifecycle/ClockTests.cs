namespace TemplateGen.Sandbox.Tests.Lifecycle;

public sealed class ClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void It_stands_still_until_it_is_moved()
    {
        var clock = new SandboxClock(Start);

        Assert.Equal(Start, clock.Now);
        clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal(Start.AddHours(24), clock.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, clock.GetUtcNow().Offset);
    }

    [Fact]
    public void It_does_not_run_back()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new SandboxClock(Start).Advance(TimeSpan.FromTicks(-1)));

    [Fact]
    public async Task Timers_run_in_real_time_so_that_timeouts_work()
        => await Task.Delay(TimeSpan.FromMilliseconds(1), new SandboxClock(Start), TestContext.Current.CancellationToken);

    [Fact]
    public async Task Many_may_move_it_at_once()
    {
        var clock = new SandboxClock(Start);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 1_000; i++)
            {
                clock.Advance(TimeSpan.FromSeconds(1));
            }
        })));

        Assert.Equal(Start.AddSeconds(8_000), clock.Now);
    }
}
